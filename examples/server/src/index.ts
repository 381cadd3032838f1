export { createHandler, type Handler, type HandlerOptions, type LoggedRequest } from './handler.ts';
export { startServer, type ExampleServer, type ServerOptions } from './server.ts';
