-- The history of one object is found by the object that an entry belongs to.
create index journaal_eigenaar on journaal
  ((coalesce(inhoud->>'mijlpaalId', inhoud->>'woningbouwplanId', inhoud->>'escalatieId')));
