-- What scenes show: to look for an id in every storyboard takes seconds.
create table storyboard_material (
    storyboard_id uuid not null references storyboard (id) on delete cascade,
    item_id uuid not null,
    primary key (storyboard_id, item_id)
);
create index storyboard_material_item on storyboard_material (item_id);
insert into storyboard_material (storyboard_id, item_id)
    select s.id, i.id from storyboard s
        join production p on p.id = s.production_id
        join library_item i on i.advertiser_id = p.advertiser_id
    where s.plan like '%' || cast(i.id as varchar(36)) || '%';
