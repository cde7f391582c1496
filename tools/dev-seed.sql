-- For `make dev` only: the house has a partner, whose server in the local world hears of every claim.
insert into partners (name, owner_id, created_at) values ('demo', 1, unixepoch());
insert into webhooks (partner, owner_id, url, switched_at)
  values ('demo', 1, 'https://partner.example/webhook', unixepoch());
