-- What is learnt of sales after a view alone is kept apart from what is learnt of clicks.
alter table arm_conversion add column clicked boolean default true not null;
