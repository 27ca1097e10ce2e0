-- What is only a step on the way to a conversion is kept, and credited to no ad.
alter table conversion add column step boolean default false not null;
