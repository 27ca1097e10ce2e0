create table line_item (
    id uuid not null primary key,
    version integer not null,
    campaign_id uuid not null references campaign (id),
    advertiser_id uuid not null references advertiser (id),
    currency varchar(3) not null,
    cpm_micros bigint not null,
    total_micros bigint not null,
    daily_micros bigint not null,
    first_day date not null,
    last_day date not null,
    zone varchar(100) not null,
    status varchar(40) not null,
    launched_at timestamp with time zone not null,
    constraint line_item_once unique (campaign_id)
);

-- The budget is held here a second time, by the database itself.
create table spend (
    id uuid not null primary key,
    line_item_id uuid not null references line_item (id),
    period varchar(10) not null,
    budget_micros bigint not null,
    settled_micros bigint not null,
    reserved_micros bigint not null,
    constraint spend_once unique (line_item_id, period),
    constraint spend_within_budget check (
        settled_micros >= 0 and reserved_micros >= 0 and settled_micros + reserved_micros <= budget_micros)
);

create table budget_lease (
    id uuid not null primary key,
    line_item_id uuid not null references line_item (id),
    serving_day date not null,
    owner varchar(200) not null,
    granted_micros bigint not null,
    settled_micros bigint not null,
    serve_until timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    closed boolean not null,
    constraint budget_lease_within_grant check (settled_micros >= 0 and settled_micros <= granted_micros)
);
create index budget_lease_due on budget_lease (closed, closes_at);
