drop table api_client_weigering;
