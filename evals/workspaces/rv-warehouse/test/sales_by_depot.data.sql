insert into depots values (1, 'North', null), (2, 'South', null);
insert into orders values (1, 1, '2026-01-05', 100), (2, 1, '2026-02-01', 50), (3, null, '2026-02-02', 7), (4, 2, '2025-12-31', 9);
