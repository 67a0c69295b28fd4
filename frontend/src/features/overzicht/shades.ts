/** From which value on each darker shade begins: round numbers that divide what there is in four. Nothing at all has a shade of its own. */
export function shadeLimits(values: number[]): number[] {
  const quarter = Math.max(...values, 0) / 4;
  if (quarter === 0) return [];
  const magnitude = 10 ** Math.floor(Math.log10(quarter));
  const width = Math.max(
    1,
    [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * magnitude).find((step) => step >= quarter) ?? quarter,
  );
  return [1, width, 2 * width, 3 * width].filter((limit, index, all) => index === 0 || limit > (all[index - 1] ?? 0));
}

/** The shade of a value: 0 for nothing, up to 4. */
export function shadeOf(value: number, limits: number[]): number {
  return limits.filter((limit) => value >= limit).length;
}
