// openid-client, as a supplier would use it: finds the server by its address, gets a token, reads. Says what came of it as JSON.
import * as client from 'openid-client';

const [server, id, secret] = process.argv.slice(2);
const found = (authentication) =>
  client.discovery(new URL(server), id, undefined, authentication, {
    algorithm: 'oauth2',
    execute: [client.allowInsecureRequests],
  });
const told = {};

for (const way of ['ClientSecretBasic', 'ClientSecretPost']) {
  const configuration = await found(client[way](secret));
  const tokens = await client.clientCredentialsGrant(configuration, { scope: 'lezen' });
  const answer = await client.fetchProtectedResource(
    configuration,
    tokens.access_token,
    new URL('/api/v1/gemeenten', server),
    'GET',
  );
  told[way] = { status: answer.status };
}

const stranger = await found(client.ClientSecretBasic('geraden'));
const challenge = async (asked) => {
  try {
    await asked;
  } catch ({ status, cause }) {
    const [{ scheme, parameters }] = cause;
    return { status, scheme, error: parameters.error };
  }
};
told.verkeerd = await challenge(client.clientCredentialsGrant(stranger));
told.verlopen = await challenge(
  client.fetchProtectedResource(stranger, 'geen.echt.token', new URL('/api/v1/profiel', server), 'GET'),
);
console.log(JSON.stringify(told));
