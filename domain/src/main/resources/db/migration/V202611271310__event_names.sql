-- The names that pages of a campaign have for events of their own: so many are counted apart.
create table event_name (
    line_item_id uuid not null references line_item (id),
    name varchar(40) not null,
    primary key (line_item_id, name)
);
