/** The names of headers that belong to the connection, and what is no name of a property. */
export const reservedHeaders: RegExp =
  /^(__proto__|connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;
