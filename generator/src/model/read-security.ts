// Reads who may call: security requirements, and where their credentials go.
import { byCodeUnits, sortedBy } from '../order.ts';
import type { SecurityRequirements, SecurityScheme } from './api.ts';
import { isObject, own, ownArray, ownObject, ownString, type JsonObject } from './json.ts';
import { at, follow, report, type Context, type Node } from './node.ts';

/** The requirements that an operation or the API states itself. */
export function readSecurity(owner: JsonObject): SecurityRequirements | undefined {
  if (!Array.isArray(own(owner, 'security'))) return undefined;
  return ownArray(owner, 'security')
    .filter(isObject)
    .map((alternative) => Object.keys(alternative).sort(byCodeUnits));
}

/** The schemes that the client knows, by name; the others are reported. */
export function readSecuritySchemes(root: Node, context: Context): SecurityScheme[] {
  const components = ownObject(root.object, 'components') ?? {};
  const place = at(root.place, 'components', 'securitySchemes');
  return sortedBy(
    Object.entries(ownObject(components, 'securitySchemes') ?? {}),
    ([name]) => name,
  ).flatMap(([name, value]) => {
    const scheme = follow(value, at(place, name), context);
    const credential = scheme && credentialOf(scheme.object);
    if (credential === undefined) {
      report(
        context,
        'warning',
        'security-scheme',
        `The client does not know this security scheme; pass its credential as a header.`,
        at(place, name),
      );
      return [];
    }
    return [{ name, ...credential }];
  });
}

function credentialOf(scheme: JsonObject): Omit<SecurityScheme, 'name'> | undefined {
  switch (own(scheme, 'type')) {
    case 'oauth2':
    case 'openIdConnect':
      return { kind: 'bearer' };
    case 'http': {
      const kind = (['bearer', 'basic'] as const).find(
        (name) => name === ownString(scheme, 'scheme')?.toLowerCase(),
      );
      return kind && { kind };
    }
    case 'apiKey': {
      const location = (['header', 'query', 'cookie'] as const).find(
        (name) => name === own(scheme, 'in'),
      );
      const parameterName = ownString(scheme, 'name');
      return location && parameterName
        ? { kind: 'apiKey', in: location, parameterName }
        : undefined;
    }
    default:
      return undefined;
  }
}
