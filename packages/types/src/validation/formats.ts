// The formats that are checked. Every expression here takes time in line with the text's length.
import { format } from './assertions.ts';
import type { Check } from './check.ts';

/** RFC 3339, with the time zone that it asks for. */
export const dateTime: Check = /* @__PURE__ */ format(
  'a date-time (2020-12-31T23:59:59Z)',
  (text) => isDate(text.slice(0, 10)) && /^t/i.test(text.slice(10)) && isTime(text.slice(11)),
);

/** RFC 3339. */
export const date: Check = /* @__PURE__ */ format('a date (2020-12-31)', isDate);

/** RFC 3339. */
export const time: Check = /* @__PURE__ */ format('a time (23:59:59Z)', isTime);

function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function isTime(text: string): boolean {
  const match = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i.exec(text);
  if (match === null) return false;
  const [hour = 0, minute = 0, second = 0, , offsetHour = 0, offsetMinute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  const offset = (offsetHour * 60 + offsetMinute) * (match[4] === '-' ? -1 : 1);
  // A leap second is the last of a day in UTC.
  return second < 60 || (hour * 60 + minute - offset + 2880) % 1440 === 1439;
}

export const uuid: Check = /* @__PURE__ */ format('a UUID', (text) =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
);

export const ipv4: Check = /* @__PURE__ */ format('an IPv4 address', isIpv4);

function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

export const ipv6: Check = /* @__PURE__ */ format('an IPv6 address', isIpv6);

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  // The last 32 bits may be an IPv4 address.
  const isMixed = last.includes('.') && text.endsWith(last);
  const plain = isMixed ? groups.slice(0, -1) : groups;
  const count = plain.length + (isMixed ? 2 : 0);
  return (
    (!isMixed || isIpv4(last)) &&
    plain.every((group) => /^[\da-f]{1,4}$/i.test(group)) &&
    (halves.length === 2 ? count < 8 : count === 8)
  );
}

export const email: Check = /* @__PURE__ */ format('an email address', (text) => {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  return at > 0 && isLocalPart(local) && isDomain(domain);
});

function isLocalPart(text: string): boolean {
  if (/^"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*"$/u.test(text)) return true;
  return text.split('.').every((atom) => /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(atom));
}

function isDomain(text: string): boolean {
  if (text.startsWith('[') && text.endsWith(']')) {
    const address = text.slice(1, -1);
    return address.startsWith('IPv6:') ? isIpv6(address.slice(5)) : isIpv4(address);
  }
  return text.split('.').every((label) => /^[\da-z](?:[\da-z-]{0,61}[\da-z])?$/i.test(label));
}

/** RFC 3986, with a scheme. */
export const uri: Check = /* @__PURE__ */ format('a URI', (text) => {
  const match = /^[a-z][\w+.-]*:(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(text);
  if (match === null || text.slice(0, text.indexOf(':')).includes('_')) return false;
  const [, authority = '', ...others] = match as readonly (string | undefined)[];
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1);
  const isHost =
    /^\[(?:v[\da-f]+\.[\w.~!$&'()*+,;=:-]+)\](?::\d*)?$/i.test(host) ||
    (host.startsWith('[')
      ? isIpv6(host.slice(1, host.lastIndexOf(']'))) && /\](?::\d*)?$/.test(host)
      : /^(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*(?::\d*)?$/i.test(host));
  return (
    isHost &&
    /^(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*$/i.test(at < 0 ? '' : authority.slice(0, at)) &&
    others.every((part = '') => /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i.test(part))
  );
});
