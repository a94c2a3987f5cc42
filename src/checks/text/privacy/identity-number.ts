const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** Tells whether eight digits are a day on which someone alive may have been born. */
function isBirthday(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(
    Number,
  );
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/** Tells whether a text is a citizen's identity number of 18 characters: date and check digit are right (GB 11643). */
export function isIdentityNumber(text: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$/.test(text) || !isBirthday(text.slice(6, 14))) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return checkDigits[sum % 11] === text[17]?.toUpperCase();
}

/** Tells whether a text has the form of an identity number of 15 digits, as issued before 1999. */
export function isOldIdentityNumber(text: string): boolean {
  return /^[1-8]\d{14}$/.test(text) && isBirthday(`19${text.slice(6, 12)}`);
}

/** Tells whether a number passes the Luhn check of bank cards (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
