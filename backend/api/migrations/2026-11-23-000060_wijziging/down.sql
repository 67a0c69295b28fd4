drop index journaal_eigenaar;
