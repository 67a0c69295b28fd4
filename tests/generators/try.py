"""Generates a client with openapi-python-client from the document of a running server and lets it do a first day's work.

usage: SLEUTELBORD_URL=… SLEUTELBORD_EMAIL=… SLEUTELBORD_WACHTWOORD=… python3 try.py <folder to work in>
"""

import os
import subprocess
import sys
import uuid
from datetime import date

folder = os.path.abspath(sys.argv[1])
server = os.environ["SLEUTELBORD_URL"]
settings = os.path.join(folder, "settings.yaml")
with open(settings, "w", encoding="utf-8") as file:
    file.write("post_hooks: []\n")  # what it makes need not be made pretty
generate = ["generate", "--url", f"{server}/api/v1/openapi.json", "--output-path", f"{folder}/sleutelbord_client"]
generate += ["--meta", "none", "--config", settings, "--fail-on-warning"]
subprocess.run([sys.executable, "-m", "openapi_python_client", *generate], check=True)
sys.path.insert(0, folder)

from sleutelbord_client import AuthenticatedClient, Client  # noqa: E402
from sleutelbord_client import models  # noqa: E402
from sleutelbord_client.api.escalaties import create_escalatie  # noqa: E402
from sleutelbord_client.api.mijlpalen import create_mijlpaal, get_mijlpaal, list_mijlpalen, update_mijlpaal  # noqa: E402
from sleutelbord_client.api.sessies import create_sessie  # noqa: E402
from sleutelbord_client.api.sleutelprojecten import create_sleutelproject  # noqa: E402
from sleutelbord_client.api.wijzigingen import list_wijzigingen  # noqa: E402


def expect(what, kind, seen):
    if not isinstance(seen, kind):
        raise SystemExit(f"{what}: {seen!r}")
    return seen


base = f"{server}/api/v1"
login = models.NieuweSessie(email=os.environ["SLEUTELBORD_EMAIL"], wachtwoord=os.environ["SLEUTELBORD_WACHTWOORD"])
session = expect("logging in", models.Aanmelding, create_sessie.sync(client=Client(base_url=base), body=login))
client = AuthenticatedClient(base_url=base, token=session.toegangstoken)

order = models.NieuwSleutelproject(
    naam="Project Python", gemeente_code="GM0193", vertrouwelijkheid=models.Vertrouwelijkheid.OPENBAAR
)
tried = expect("a dry run", models.Sleutelproject, create_sleutelproject.sync(client=client, body=order, proef=True))
assert tried.naam == "Project Python", tried
project = expect("a project", models.Sleutelproject, create_sleutelproject.sync(client=client, body=order))

order = models.NieuweMijlpaal(fase=models.Planfase.BOUWPLAN, naam="Start bouw", basisdatum=date(2027, 6, 1))
mijlpaal = expect("a milestone", models.Mijlpaal, create_mijlpaal.sync(project.id, client=client, body=order))
change = models.MijlpaalWijziging(naam="Mijlpaal Python")
changed = update_mijlpaal.sync(mijlpaal.id, client=client, body=change, if_match=f'"{mijlpaal.versie}"')
assert expect("a change", models.Mijlpaal, changed).naam == "Mijlpaal Python"


def count(*statuses):
    found = list_mijlpalen.sync(client=client, status=list(statuses), gemeente_code=["GM0193", "GM0150"])
    return expect("a list", models.LijstVanMijlpaal, found).totaal


late, on_time = models.Mijlpaalstatus.TELAAT, models.Mijlpaalstatus.OPSCHEMA
assert count(late, on_time) == count(late) + count(on_time), "a filter with two values finds what either finds"

order = models.NieuweEscalatie(
    soort=models.Escalatiesoort.CONFLICT, titel="Ontsluiting", vraag="Wanneer?", gewenst_besluit="Nu."
)
case = expect("a case", models.Escalatie, create_escalatie.sync(project.id, client=client, body=order))
assert isinstance(case.reactie_voor, date), case.reactie_voor

feed = list_wijzigingen.sync(client=client, gemeente_code=["GM0193", "GM0150"])
assert expect("the feed", models.Wijzigingen, feed).resultaten, "the feed tells of it"

missing = get_mijlpaal.sync(uuid.UUID("0192f3a4-5b6c-7d8e-9f01-23456789abcd"), client=client)
assert expect("a refusal", models.Problem, missing).code == models.Probleemcode.NIETGEVONDEN, missing
print("openapi-python-client works")
