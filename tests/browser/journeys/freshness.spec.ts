/** After a command every page shows what holds now, also where the command was given on another page. */
import type { Page } from "@playwright/test";
import {
  actOnProject,
  expect,
  inDays,
  logIn,
  signOf,
  test,
  typeDate,
  written,
} from "../people";
import { newMilestone, newProject, speakAs } from "../register";

/** Goes there inside the application, so that what was read before is still remembered. */
const follow = (page: Page, name: string) =>
  page.getByRole("link", { name, exact: true }).first().click();

/** The application with this page of a project open. */
async function openProject(
  page: Page,
  who: string,
  id: string,
  tab = "mijlpalen",
) {
  await logIn(page, who);
  await page.goto(`/sleutelprojecten/${id}/${tab}`);
}

/** What the overview says of a thing, in its list with this title. */
const attention = (page: Page, title: string, name: string) =>
  page
    .getByRole("region", { name: title })
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name, exact: true }) });

test("a settled case moves the milestone on the tab that was read before", async ({
  page,
}) => {
  const [leader, official, addressee] = await Promise.all(
    ["projectleider.zwolle", "medewerker.zwolle", "opdrachtgever.zwolle"].map(
      speakAs,
    ),
  );
  const project = await newProject(leader!, "Proef vers: zaak");
  const milestone = await newMilestone(
    leader!,
    project,
    "Proef startbesluit",
    inDays(60),
  );
  const raised = await official!(
    "POST",
    `/sleutelprojecten/${project.id}/escalaties`,
    {
      soort: "capaciteit",
      titel: "Proef vers: niemand tekent",
      vraag: "Wie tekent?",
      gewenstBesluit: "Iemand.",
      mijlpaalId: milestone.id,
    },
  );
  await addressee!("POST", `/escalaties/${raised.id}/stappen`, {
    soort: "inBehandeling",
  });

  await openProject(page, "opdrachtgever.zwolle", project.id);
  const row = page.getByRole("row").filter({ hasText: "Proef startbesluit" });
  await expect(row).toContainText(written(inDays(60)));
  await page
    .getByRole("main")
    .getByRole("link", { name: "Escalaties" })
    .click();
  await follow(page, "Proef vers: niemand tekent");
  await page.getByRole("button", { name: "Afhandelen", exact: true }).click();
  const settling = page.getByRole("dialog", { name: "Afhandelen" });
  await settling.getByRole("radio", { name: "Afspraak" }).check();
  await settling.getByLabel("Toelichting").fill("Een maand later.");
  await typeDate(settling, /^Nieuwe prognose voor/, inDays(90));
  await expect(
    settling.getByText("De prognose verschuift +30 dagen."),
  ).toBeVisible();
  await settling
    .getByLabel("Oorzaak van de verschuiving")
    .selectOption("Ambtelijke capaciteit");
  await settling
    .getByRole("button", { name: "Afhandelen", exact: true })
    .click();
  await expect(settling).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Verloop" })).toContainText(
    `Proef startbesluit verschoven van ${written(inDays(60))} naar ${written(inDays(90))} (+30 dagen)`,
  );
  await follow(page, "Proef startbesluit");
  await expect(row).toContainText(written(inDays(90)));
});

test("a project that ended offers no acts on its milestones any more", async ({
  page,
}) => {
  const leader = await speakAs("projectleider.zwolle");
  const project = await newProject(leader, "Proef vers: einde");
  await newMilestone(leader, project, "Proef oplevering", inDays(60));
  await openProject(page, "projectleider.zwolle", project.id);
  const move = signOf(page, "Proef oplevering");
  await expect(move).toBeVisible();
  await actOnProject(page, "Beëindigen");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Toelichting").fill("Het gaat niet door.");
  await dialog.getByRole("button", { name: "Beëindigen", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(move).toHaveCount(0);
});

test("a milestone that was achieved leaves the overview", async ({ page }) => {
  const leader = await speakAs("projectleider.zwolle");
  const project = await newProject(leader, "Proef vers: te laat");
  await newMilestone(leader, project, "Proef van lang geleden", "2020-01-01");
  await logIn(page, "projectleider.zwolle");
  await follow(page, "Proef van lang geleden");
  await page
    .getByRole("region", { name: "Proef van lang geleden" })
    .getByRole("button", { name: "Behaald" })
    .click();
  const achieve = page.getByRole("dialog");
  await achieve.getByLabel("Bewijs").fill("Zaak 2020-1");
  await achieve.getByRole("button", { name: "Behaald", exact: true }).click();
  await expect(achieve).toHaveCount(0);
  await follow(page, "Overzicht");
  await expect(
    page.getByRole("heading", { name: "Overzicht", level: 1 }),
  ).toBeVisible();
  await expect(
    page.getByRole("link", { name: "Proef van lang geleden", exact: true }),
  ).toHaveCount(0);
});

test("a ruling changes the planstatus in the register that was read before", async ({
  page,
}) => {
  const [leader, keeper] = await Promise.all(
    ["projectleider.zwolle", "gegevensbeheerder.zwolle"].map(speakAs),
  );
  const name = "Proef vers: vernietigd plan";
  const plan = await keeper!("POST", "/woningbouwplannen", {
    naam: name,
    gemeenteCode: "GM0193",
    plantype: "Verdichting",
    planstatus: "1A Onherroepelijk",
    vertrouwelijkheid: "Openbaar",
  });
  const project = await newProject(leader!, "Proef vers: uitspraak");
  await leader!("POST", `/sleutelprojecten/${project.id}/woningbouwplannen`, {
    woningbouwplanId: plan.id,
  });
  await leader!("POST", `/sleutelprojecten/${project.id}/faseovergangen`, {
    soort: "afsluiting",
    fase: "initiatief",
    datum: inDays(0),
    afwijking: true,
    toelichting: "Het college besluit volgende week.",
  });

  await logIn(page, "projectleider.zwolle");
  await page.goto(`/woningbouwplannen?search=${encodeURIComponent(name)}`);
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("1A");
  await row.getByRole("link", { name, exact: true }).click();
  await follow(page, "Proef vers: uitspraak");
  await page
    .getByRole("main")
    .getByRole("link", { name: "Over", exact: true })
    .click();
  await page.getByRole("button", { name: /^Heropenen/ }).click();
  const back = page.getByRole("dialog");
  await back.getByRole("radio", { name: "Uitspraak van de rechter" }).check();
  await back.getByRole("checkbox", { name }).check();
  await back
    .getByLabel("Toelichting")
    .fill("De Raad van State vernietigt het plan.");
  await back.getByRole("button", { name: "Heropenen" }).click();
  await expect(back).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(row).toContainText("3");
  await expect(row).not.toContainText("1A");
});

test("a decision opens the gate on the overview", async ({ page }) => {
  const leader = await speakAs("projectleider.zwolle");
  const project = await newProject(leader, "Proef vers: poort");
  const [phase] = (
    await leader("GET", `/sleutelprojecten/${project.id}/planfasen`)
  ).resultaten;
  await leader("PATCH", `/planfasen/${phase!.id}`, {
    geplandEinde: "2020-02-01",
  });
  await logIn(page, "projectleider.zwolle");
  const gate = attention(page, "Poorten", "Proef vers: poort");
  await expect(gate).toContainText("Dicht");
  await gate.getByRole("link").click();
  await page
    .getByRole("main")
    .getByRole("link", { name: "Besluiten", exact: true })
    .click();
  await page
    .getByRole("button", { name: "Besluit registreren" })
    .first()
    .click();
  const decision = page.getByRole("dialog");
  await decision
    .getByRole("button", { name: "Opslaan" })
    .or(decision.getByRole("button", { name: "Besluit registreren" }))
    .click();
  await expect(decision).toHaveCount(0);
  await follow(page, "Overzicht");
  await expect(gate).toContainText("Open");
});
