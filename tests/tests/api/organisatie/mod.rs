mod lezen;
