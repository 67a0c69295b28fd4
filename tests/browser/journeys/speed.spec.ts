/** What people wait for: the bytes that travel. */
import { expect, test } from '../people';

test('the first page comes with few scripts over the wire, all of it packed by the build', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  const plain: string[] = [];
  page.on('requestfinished', (request) => {
    if (!['script'].includes(request.resourceType())) return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    request.response().then(async (response) => {
      const [encoding, length] = [await response!.headerValue('content-encoding'), (await response!.body()).length];
      if (encoding !== 'br' && length > 200) plain.push(`${request.url()} ${encoding} ${length}`);
    });
  });
  await page.goto('/aanmelden');
  await expect(page.getByRole('button', { name: 'Aanmelden' })).toBeVisible();
  // What is fetched ahead for later comes after that.
  const travelled = (await Promise.all([...sizes])).reduce((sum, size) => sum + size, 0) / 1000;
  // The goal is 170 kB.
  expect(travelled).toBeLessThanOrEqual(176);
  expect(plain).toEqual([]);
});
