/** The columns that a file has, read in the browser, so that one can say which of them is what. */

/** Enough for the head of any table. */
const headBytes = 64 * 1024;

/** The names in the first line of a CSV; separated by what occurs most, quoted or not. */
export function csvColumns(text: string): string[] {
  const line = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const separator = [';', ',', '\t'].reduce((best, candidate) =>
    line.split(candidate).length > line.split(best).length ? candidate : best,
  );
  const names: string[] = [];
  let name = '';
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) {
      names.push(name.trim());
      name = '';
    } else name += letter;
  }
  return [...names, name.trim()].filter((found) => found !== '');
}

/** The properties of the first feature of a GeoJSON; none when it is something else. */
export function geojsonColumns(text: string): string[] {
  try {
    const { features } = JSON.parse(text) as { features?: { properties?: object }[] };
    return Object.keys(features?.[0]?.properties ?? {});
  } catch {
    return [];
  }
}

/** The columns of a file, by its name either GeoJSON or CSV. */
export async function columnsOf(file: File): Promise<string[]> {
  return /\.(geo)?json$/i.test(file.name)
    ? geojsonColumns(await file.text())
    : csvColumns(await file.slice(0, headBytes).text());
}
