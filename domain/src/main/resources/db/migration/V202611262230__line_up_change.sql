-- Which campaign made the line-up's version rise: other nodes read only that one. The newest thousands are kept.
create table line_up_change (
    version bigint not null primary key,
    campaign_id uuid not null
);
