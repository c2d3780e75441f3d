insert into depots values (1, 'North', null), (2, 'South', null), (3, 'East', null), (4, 'West', '2025-06-30');
insert into orders values (1, 1, '2026-01-05', 100), (2, 2, '2025-12-31', 50);
