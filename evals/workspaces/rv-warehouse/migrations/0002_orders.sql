create table orders (
  id integer primary key,
  -- null for what the customer fetches from the shop
  depot_id integer references depots (id),
  placed_on date not null,
  cents integer not null
);
