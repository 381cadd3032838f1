// A context for one kind of client; the generated code names its provider and its hook.
import {
  createContext,
  createElement,
  useContext,
  type FunctionComponent,
  type ReactNode,
} from 'react';

export interface ProviderProps<Client> {
  readonly client: Client;
  readonly children?: ReactNode;
}

export interface ClientContext<Client> {
  readonly Provider: FunctionComponent<ProviderProps<Client>>;
  /** The client of the nearest provider. Throws where there is none. */
  readonly useClient: () => Client;
}

/** Creates the context; `name` is what its provider is called, for React's tools and for the error. */
export function createClientContext<Client>(name: string): ClientContext<Client> {
  const context = createContext<Client | undefined>(undefined);
  context.displayName = name;

  const Provider = ({ client, children }: ProviderProps<Client>): ReactNode =>
    createElement(context.Provider, { value: client }, children);
  Provider.displayName = name;

  const useClient = (): Client => {
    const client = useContext(context);
    if (client === undefined) {
      throw new Error(
        `There is no <${name}> above this component: wrap your application in <${name} client={client}>.`,
      );
    }
    return client;
  };
  return { Provider, useClient };
}
