/** The page of a project starts with the work: what stays in sight is small, and the milestones are one table that is the timeline too. */
import type { Page } from "@playwright/test";
import {
  expect,
  inDays,
  logIn,
  signOf,
  test,
  typeDate,
  written,
} from "../people";
import { newMilestone, newProject, speakAs } from "../register";

const leaderName = "projectleider.zwolle";

/** The page of a project of the demonstration. */
async function open(page: Page, name = "Spoorzone") {
  await page.goto(`/sleutelprojecten?search=${name}`);
  await page
    .getByRole("table")
    .getByRole("link", { name, exact: true })
    .click();
  await expect(page.getByRole("table", { name: "Mijlpalen" })).toBeVisible();
}

test("on a desktop the milestones begin on the first screen, and what stays in sight of the project is small", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await logIn(page, leaderName);
  await open(page);
  const strip = page
    .getByRole("main")
    .locator("header")
    .filter({ has: page.getByRole("heading", { level: 1 }) });
  expect((await strip.boundingBox())!.height).toBeLessThanOrEqual(96);
  const late = page.getByRole("row").filter({ hasText: "!!Te laat" });
  await expect(late.getByRole("link").first()).toBeInViewport();
  const buttons = await page
    .getByRole("main")
    .getByRole("button")
    .or(page.getByRole("main").getByRole("slider"))
    .or(page.getByRole("main").getByRole("radio"))
    .or(page.getByRole("main").getByRole("checkbox"))
    .all();
  const seen = await Promise.all(
    buttons.map(async (button) => {
      const box = await button.boundingBox();
      return box !== null && box.y < 900 && box.y + box.height > 0;
    }),
  );
  expect(seen.filter(Boolean).length).toBeLessThanOrEqual(20);

  // Far below, the navigation, the name and the gate are still there, and hide nothing that the Tab key leads to.
  await page
    .getByRole("row")
    .filter({ hasText: "Woonrijp" })
    .getByRole("link")
    .scrollIntoViewIfNeeded();
  await page.evaluate(() =>
    window.scrollTo(0, document.documentElement.scrollHeight),
  );
  await expect(
    page.getByRole("heading", { name: "Spoorzone", level: 1 }),
  ).toBeInViewport();
  await expect(
    page
      .getByRole("navigation", { name: "Hoofdnavigatie" })
      .getByRole("link")
      .first(),
  ).toBeInViewport();
  await expect(
    page.getByRole("button", { name: /^Poort van / }),
  ).toBeInViewport();
});

test("the gate says what keeps it shut, and what is read once stands under Over", async ({
  page,
}) => {
  await logIn(page, leaderName);
  await open(page);
  await page
    .getByRole("button", { name: "Poort van Ontwikkel: Dicht" })
    .click();
  const gate = page.getByRole("group", { name: "Poort van Ontwikkel" });
  await expect(gate.getByRole("listitem").first()).toContainText(
    "nog niet behaald",
  );
  await page.keyboard.press("Escape");
  await expect(gate).toBeHidden();
  await page.getByRole("link", { name: "Over", exact: true }).click();
  await expect(page.getByText("Het gebied rond het station")).toBeVisible();
  await expect(
    page.getByRole("table", { name: "Planfasen" }).getByRole("row"),
  ).toHaveCount(6);
  // No button shares its word with the tab of the housing plans.
  await expect(page.getByRole("button", { name: /^Plannen/ })).toHaveCount(0);
});

test("one looks at all, a year or a quarter, and at what is open alone; the address keeps it", async ({
  page,
}) => {
  await logIn(page, leaderName);
  await open(page);
  const table = page.getByRole("table", { name: "Mijlpalen" });
  await expect(table.getByText("2031", { exact: true })).toBeVisible();
  await page.getByText("Jaar", { exact: true }).click();
  await expect(page).toHaveURL(/schaal=jaar/);
  await expect(table.getByText("2031", { exact: true })).toHaveCount(0);
  const before = await table
    .getByRole("columnheader", { name: "Tijdlijn" })
    .innerText();
  await page.getByRole("button", { name: "Later" }).click();
  await expect(
    table.getByRole("columnheader", { name: "Tijdlijn" }),
  ).not.toHaveText(before);

  await expect(
    table.getByRole("row").filter({ hasText: "Principeverzoek" }),
  ).toBeHidden();
  await table.getByRole("button", { name: "4 afgerond" }).first().click();
  await expect(
    table.getByRole("row").filter({ hasText: "Principeverzoek" }),
  ).toBeVisible();
  await page.getByLabel("Alleen open").check();
  await expect(
    table.getByRole("row").filter({ hasText: "Principeverzoek" }),
  ).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel("Alleen open")).toBeChecked();
  await expect(page.getByLabel("Jaar")).toBeChecked();
});

test("a forecast is dragged along the axis to another day", async ({
  page,
}) => {
  const leader = await speakAs(leaderName);
  const project = await newProject(leader, "Proef tijdlijn: slepen");
  await newMilestone(leader, project, "Proef slepen", inDays(60));
  await logIn(page, leaderName);
  await page.goto(`/sleutelprojecten/${project.id}`);
  const sign = signOf(page, "Proef slepen");
  const { x, y, width, height } = (await sign.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 60, y + height / 2, { steps: 4 });
  await page.mouse.up();
  const dialog = page.getByRole("dialog", { name: "Proef slepen verschuiven" });
  await expect(
    dialog.getByText(/De prognose verschuift \+\d+ dagen/),
  ).toBeVisible();
});

test("in a narrow window a milestone is two lines, and everything of it can be reached", async ({
  page,
}) => {
  const leader = await speakAs(leaderName);
  const project = await newProject(leader, "Proef tijdlijn: smal");
  await newMilestone(leader, project, "Proef smal", inDays(60));
  await logIn(page, leaderName);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/sleutelprojecten/${project.id}`);
  const row = page.getByRole("row").filter({ hasText: "Proef smal" });
  await expect(row).toContainText(written(inDays(60)));
  expect((await row.boundingBox())!.height).toBeLessThanOrEqual(64);
  expect(
    (await page.getByRole("banner").boundingBox())!.height,
  ).toBeLessThanOrEqual(60);
  await row.getByRole("link").click();
  await page
    .getByRole("region", { name: "Proef smal" })
    .getByRole("button", { name: "Verschuiven" })
    .click();
  await typeDate(page.getByRole("dialog"), "Nieuwe datum", inDays(90));
  await expect(
    page.getByText(/De prognose verschuift \+30 dagen/),
  ).toBeVisible();
});

test("what a move does to the phase and its decision is said and drawn before it is kept, and it can be undone", async ({
  page,
}) => {
  const leader = await speakAs(leaderName);
  const project = await newProject(leader, "Proef tijdlijn: gevolgen");
  const milestone = await newMilestone(
    leader,
    project,
    "Proef gevolgen",
    inDays(60),
  );
  const follower = await leader(
    "POST",
    `/sleutelprojecten/${project.id}/mijlpalen`,
    {
      fase: "initiatief",
      naam: "Proef volger",
      basisdatum: inDays(80),
      afhankelijkVan: [milestone.id],
    },
  );
  const [phase] = (
    await leader("GET", `/sleutelprojecten/${project.id}/planfasen`)
  ).resultaten;
  await leader("PATCH", `/planfasen/${phase!.id}`, {
    geplandeStart: inDays(-30),
    geplandEinde: inDays(100),
  });
  await leader("POST", `/sleutelprojecten/${project.id}/besluitmomenten`, {
    fase: "initiatief",
    naam: "Proef besluit",
    orgaan: "college",
    geplandeDatum: inDays(95),
  });
  await logIn(page, leaderName);
  await page.goto(`/sleutelprojecten/${project.id}`);
  await signOf(page, "Proef gevolgen").click();
  const dialog = page.getByRole("dialog", {
    name: "Proef gevolgen verschuiven",
  });
  await typeDate(dialog, "Nieuwe datum", inDays(160));
  await expect(
    dialog.getByText(/^De fase Initiatief eindigt dan op /),
  ).toContainText(written(inDays(180)));
  await expect(dialog.getByText(/^Te laat voor het besluit/)).toContainText(
    "Proef besluit",
  );
  // Beside the dialog: where the milestone, its follower and the end of the phase would come.
  await expect(page.locator(".as-teken[data-spook]")).toHaveCount(2);
  await expect(page.locator(".fasestaaf[data-spook]")).toBeVisible();
  await dialog.getByLabel("Oorzaak").selectOption("Stikstof");
  await dialog.getByLabel("Toelichting").fill("De berekening moet opnieuw.");
  await dialog
    .getByRole("button", { name: "Verschuiven", exact: true })
    .click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator(".as-teken[data-spook]")).toHaveCount(0);
  const forecastOf = async (id: string) =>
    (await leader("GET", `/mijlpalen/${id}`))["prognosedatum"];
  expect(await forecastOf(milestone.id)).toBe(inDays(160));
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(
    page.getByText("De verschuiving is ongedaan gemaakt"),
  ).toBeVisible();
  expect([
    await forecastOf(milestone.id),
    await forecastOf(follower.id),
  ]).toEqual([inDays(60), inDays(80)]);
});
