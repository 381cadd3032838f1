import type { ChooseStyle } from './codecs.ts';
import { ConfigurationError } from './errors.ts';

/** Queries as the client's option says. @throws ConfigurationError for a name, where the client has none of the styles */
export const chosenStyle: ChooseStyle = (
  { api, options: { querystyle }, querystyles },
  declared,
) => {
  if (!querystyle || querystyle === api.querystyle) return declared;
  if (typeof querystyle === 'function') return querystyle;
  if (querystyles) return querystyles[querystyle];
  throw new ConfigurationError('querystyle', `pass querystyles.${querystyle} here`);
};
