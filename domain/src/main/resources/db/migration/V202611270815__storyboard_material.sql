-- What scenes show: to look for an id in every storyboard takes seconds.
create table storyboard_material (
    storyboard_id uuid not null references storyboard (id) on delete cascade,
    item_id uuid not null,
    primary key (storyboard_id, item_id)
);
create index storyboard_material_item on storyboard_material (item_id);
-- Of earlier ones only what their campaigns know to show: every item against every storyboard would take days.
insert into storyboard_material (storyboard_id, item_id)
    select s.id, m.item_id from storyboard s
        join production p on p.id = s.production_id
        join campaign_material m on m.campaign_id = p.campaign_id
    where s.plan like '%' || cast(m.item_id as varchar(36)) || '%';
