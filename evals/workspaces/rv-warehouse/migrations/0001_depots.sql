create table depots (
  id integer primary key,
  name text not null,
  closed_on date
);
