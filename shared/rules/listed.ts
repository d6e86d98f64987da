/** "Ms. Lee", "Ms. Lee and Mr. Ortega", "Ms. Lee, Mr. Ortega and Dr. Berg". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
