create table returns (
  order_id integer not null references orders (id),
  cents integer not null
);
