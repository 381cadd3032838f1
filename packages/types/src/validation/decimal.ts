// Division of decimals as they are written: 0.3 is three times 0.1.

/** Whether a number is a multiple of another. */
export function multipleIn(value: number, divisor: number): boolean {
  if (!Number.isFinite(value)) return false;
  const [digits, exponent] = parts(value);
  const [otherDigits, otherExponent] = parts(divisor);
  const scale = Math.min(exponent, otherExponent);
  const whole = digits * 10n ** BigInt(exponent - scale);
  return whole % (otherDigits * 10n ** BigInt(otherExponent - scale)) === 0n;
}

/** 1.25e3 is 125 and 1. */
function parts(value: number): [bigint, number] {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}
