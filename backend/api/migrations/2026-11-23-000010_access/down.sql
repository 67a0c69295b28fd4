drop view peil.gebruiker, peil.toekenning, peil.api_client;
drop table historie.gebruiker, historie.toekenning, historie.api_client;
drop view bereik, organisatie;
drop table aanmeldpoging, verversing, sessie, api_client_geheim, api_client, toekenning, aanmeldgegeven, gebruiker;
