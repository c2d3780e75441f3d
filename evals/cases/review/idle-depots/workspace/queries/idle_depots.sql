-- Open depots without an order since a day.
select name
from depots
where closed_on is null
  and id not in (
    select depot_id
    from orders
    where placed_on >= :since
  )
order by name;
