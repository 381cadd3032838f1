// What HTTP itself says (RFC 9110).

/** Whether a text can be the name of a method or of a header. */
export function isToken(text: string): boolean {
  return /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/.test(text);
}

/** Whether a response never has content, whatever it is said to hold. */
export function isWithoutContent(method: string, status: string): boolean {
  return method.toLowerCase() === 'head' || status === '204' || status === '205';
}
