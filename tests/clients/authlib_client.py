"""authlib, as a supplier would use it: gets a token in both ways and reads; checks the token with the published key."""

import json
import sys

import requests
from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from joserfc import jwt
from joserfc.jwk import KeySet

server, client_id, secret = sys.argv[1:]
metadata = requests.get(f"{server}/.well-known/oauth-authorization-server", timeout=20).json()
told = {}


def session(method, secret=secret):
    return OAuth2Session(
        client_id,
        secret,
        token_endpoint=metadata["token_endpoint"],
        token_endpoint_auth_method=method,
        grant_type="client_credentials",
        scope="lezen",
    )


for method in metadata["token_endpoint_auth_methods_supported"]:
    own = session(method)
    token = own.fetch_token()
    # A token that has ended is renewed by the library itself.
    own.token = {**token, "expires_at": 1}
    told[method] = {"status": own.get(f"{server}/api/v1/gemeenten", timeout=20).status_code}

try:
    session("client_secret_basic", "geraden").fetch_token()
except OAuthError as fault:
    told["verkeerd"] = {"error": fault.error, "error_description": fault.description}

keys = KeySet.import_key_set(requests.get(metadata["jwks_uri"], timeout=20).json())
claims = jwt.decode(token["access_token"], keys, algorithms=["EdDSA", "Ed25519"]).claims
told["ondertekend"] = claims["iss"] == metadata["issuer"]
print(json.dumps(told))
