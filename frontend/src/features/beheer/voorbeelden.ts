/** The first call in three languages, filled in for one machine client; the secret comes from the environment of whoever runs it. */
export function voorbeelden(base: string, clientId: string): { taal: string; code: string }[] {
  const curl = `export SLEUTELBORD_GEHEIM='…'
TOKEN=$(curl -s -u "${clientId}:$SLEUTELBORD_GEHEIM" -d grant_type=client_credentials ${base}/oauth/token \\
  | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
curl -H "Authorization: Bearer $TOKEN" "${base}/api/v1/sleutelprojecten?limit=5"`;
  const python = `import base64, json, os, urllib.request

geheim = os.environ["SLEUTELBORD_GEHEIM"]
wie = base64.b64encode(f"${clientId}:{geheim}".encode()).decode()
vraag = urllib.request.Request("${base}/oauth/token", b"grant_type=client_credentials",
    {"Authorization": f"Basic {wie}", "Content-Type": "application/x-www-form-urlencoded"})
token = json.load(urllib.request.urlopen(vraag))["access_token"]
lees = urllib.request.Request("${base}/api/v1/sleutelprojecten?limit=5", headers={"Authorization": f"Bearer {token}"})
for project in json.load(urllib.request.urlopen(lees))["resultaten"]:
    print(project["kenmerk"], project["naam"])`;
  const javascript = `const wie = Buffer.from(\`${clientId}:\${process.env.SLEUTELBORD_GEHEIM}\`).toString('base64');
const antwoord = await fetch('${base}/oauth/token', {
  method: 'POST',
  headers: { Authorization: \`Basic \${wie}\` },
  body: new URLSearchParams({ grant_type: 'client_credentials' }),
});
const { access_token: token } = await antwoord.json();
const lijst = await fetch('${base}/api/v1/sleutelprojecten?limit=5', { headers: { Authorization: \`Bearer \${token}\` } });
for (const { kenmerk, naam } of (await lijst.json()).resultaten) console.log(kenmerk, naam);`;
  return [
    { taal: 'curl', code: curl },
    { taal: 'Python', code: python },
    { taal: 'JavaScript', code: javascript },
  ];
}
