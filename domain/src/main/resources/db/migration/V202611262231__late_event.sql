-- Events that were written long after they were told: the tally of learning may have passed their moment already.
create table late_event (
    serving_id uuid not null,
    kind varchar(40) not null,
    happened_at timestamp with time zone not null,
    taken boolean not null,
    primary key (serving_id, kind)
);
