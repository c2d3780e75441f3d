-- Sales of each depot since a day, the shop itself as "(shop)".
select coalesce(d.name, '(shop)') as depot, sum(o.cents) as cents
from orders o
left join depots d on d.id = o.depot_id
where o.placed_on >= :since
group by 1
order by 1;
