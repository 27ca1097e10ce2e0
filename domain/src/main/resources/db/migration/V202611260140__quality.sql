-- Films from before there were checks have none.
alter table creative add column quality varchar(1000000) default '{"findings":[]}' not null;
alter table review add column overruled varchar(2000) default '[]' not null;
