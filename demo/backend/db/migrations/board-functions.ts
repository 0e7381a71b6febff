/**
 * Plans are made once for each connection, and with indexes: without knowing the values the planner expects a third
 * of all rows for a level of counts, and would scan the table.
 */
const plannerSettings = 'set plan_cache_mode = force_generic_plan set enable_seqscan = off';

/** How long ended entries stay, for readers who go on to a further page. */
const historyRetention = `interval '15 minutes'`;

/**
 * How many participants have a greater value, and how many different values those have. It adds up the buckets above
 * the value inside the next wider bucket, level by level: 255 rows at most for each level, and on the highest level
 * all buckets above.
 */
const boardAbove = `create function laurel.board_above(of_board text, of_run text, of_cohort text, than bigint,
    out people bigint, out distinct_values bigint) language plpgsql stable ${plannerSettings} as $$
  declare
    height int := (select b.levels from laurel.board b where b.board = of_board);
    low bigint; high bigint; p bigint; d bigint;
  begin
    people := 0; distinct_values := 0;
    for lvl in 0..height - 1 loop
      low := than >> (8 * lvl);
      high := case when lvl = height - 1 then 9223372036854775807 else ((than >> (8 * (lvl + 1))) + 1) << 8 end;
      select coalesce(sum(c.people), 0), coalesce(sum(c.distinct_values), 0) into p, d from laurel.board_count c
        where c.board = of_board and c.run = of_run and c.cohort = of_cohort and c.level = lvl
          and c.bucket > low and c.bucket < high;
      people := people + p; distinct_values := distinct_values + d;
    end loop;
  end $$`;

const boardCounted = `create function laurel.board_counted(of_board text, of_run text, of_cohort text, height int,
    changed bigint, step int) returns void language plpgsql ${plannerSettings} as $$
  declare
    had bigint := coalesce((select c.people from laurel.board_count c where c.board = of_board and c.run = of_run
      and c.cohort = of_cohort and c.level = 0 and c.bucket = changed), 0);
    values_step int := case when step > 0 and had = 0 then 1 when step < 0 and had = 1 then -1 else 0 end;
  begin
    for lvl in 0..height - 1 loop
      insert into laurel.board_count as c (board, run, cohort, level, bucket, people, distinct_values)
        values (of_board, of_run, of_cohort, lvl, changed >> (8 * lvl), step, values_step)
        on conflict (tenant, board, run, cohort, level, bucket) do update
        set people = c.people + step, distinct_values = c.distinct_values + values_step;
    end loop;
    if step < 0 then
      for lvl in 0..height - 1 loop
        delete from laurel.board_count c where c.board = of_board and c.run = of_run and c.cohort = of_cohort
          and c.level = lvl and c.bucket = changed >> (8 * lvl) and c.people = 0;
      end loop;
    end if;
  end $$`;

/**
 * The rank of a participant in the run before. That run has ended, so the rank is computed once, with the first
 * points of the new run.
 */
const boardBefore = `create function laurel.board_before(of_board text, of_run text, of_cohort text, who text)
    returns bigint language plpgsql stable ${plannerSettings} as $$
  declare
    how text; earlier text; own bigint; own_tie bigint; p bigint; d bigint; t bigint;
  begin
    select b.method into how from laurel.board b where b.board = of_board;
    select r.run into earlier from laurel.board_run r where r.board = of_board and r.starts_on <
      (select x.starts_on from laurel.board_run x where x.board = of_board and x.run = of_run)
      order by r.starts_on desc limit 1;
    select e.value, e.tie into own, own_tie from laurel.board_entry e where e.board = of_board and e.run = earlier
      and e.cohort = of_cohort and e.participant = who and e.until is null;
    if own is null then return null; end if;
    select a.people, a.distinct_values into p, d from laurel.board_above(of_board, earlier, of_cohort, own) a;
    select count(*) into t from laurel.board_entry e where how = 'ordinal' and e.board = of_board and e.run = earlier
      and e.cohort = of_cohort and e.value = own and e.tie > own_tie and e.until is null;
    return case how when 'dense' then d else p + t end + 1;
  end $$`;

/**
 * The board as it is now, in one statement and so of one moment: change number, total, and the entries around a
 * participant: two on either side and the next one with a greater value. It reads buckets, the rows returned, and
 * index entries of participants with the same value. One row without a participant where this one does not take part.
 */
const boardLook = `create function laurel.board_look(of_board text, of_run text, of_cohort text, who text)
    returns table (n bigint, total bigint, participant text, value bigint, tie bigint, before bigint, account text,
      person text, company text, lang text, city text, alias text, visibility text, called text, equal bigint,
      above bigint, distinct_above bigint, first bigint)
    language plpgsql stable ${plannerSettings} as $$
  #variable_conflict use_column
  begin return query
    with me as (select e.* from laurel.board_entry e where e.board = of_board and e.run = of_run and e.cohort = of_cohort
        and e.participant = who and e.until is null),
      near as (select * from me
        union (select o.* from me, lateral (select e.* from laurel.board_entry e where e.board = of_board
          and e.run = of_run and e.cohort = of_cohort and e.until is null and (e.value, e.tie) > (me.value, me.tie)
          order by e.value, e.tie limit 2) o)
        union (select o.* from me, lateral (select e.* from laurel.board_entry e where e.board = of_board
          and e.run = of_run and e.cohort = of_cohort and e.until is null and (e.value, e.tie) < (me.value, me.tie)
          order by e.value desc, e.tie desc limit 2) o)
        union (select o.* from me, lateral (select e.* from laurel.board_entry e where e.board = of_board
          and e.run = of_run and e.cohort = of_cohort and e.until is null and e.value > me.value
          order by e.value, e.tie limit 1) o)),
      own as (select a.people, a.distinct_values, (select count(*) from laurel.board_entry e where e.board = of_board
          and e.run = of_run and e.cohort = of_cohort and e.until is null and e.value = me.value and e.tie > me.tie) as first
        from me cross join lateral laurel.board_above(of_board, of_run, of_cohort, me.value) a),
      placed as (select e.participant, e.value, e.tie, e.before, m.account, m.person, m.company, m.lang, m.city, m.alias,
          s.visibility, p.name as called, c.people as equal, own.people, own.distinct_values, own.first
        from near e cross join own
        join laurel.board_participant s on s.board = of_board and s.participant = e.participant
        join laurel.board_name m on m.participant = e.participant
        left join laurel.person p on p.person = coalesce(m.person, s.chosen_by)
        join laurel.board_count c on c.board = of_board and c.run = of_run and c.cohort = of_cohort and c.level = 0
          and c.bucket = e.value)
      select k.n, coalesce((select sum(c.people) from laurel.board_count c where c.board = of_board and c.run = of_run
          and c.cohort = of_cohort and c.level = (select b.levels - 1 from laurel.board b where b.board = of_board)),
          0)::bigint, placed.*
        from laurel.board_clock k left join placed on true where k.board = of_board
        order by placed.value desc, placed.tie desc;
  end $$`;

/**
 * Adds points (negative ones take back) to a participant's entries and counts. The lock on `board_clock` runs the
 * changes of a board one after the other, so that every change number stands for one state of the board. Each call
 * also deletes a few ended entries that are older than the retention. Where the lower value is better, values are stored
 * below zero; it reads `better`, a column of a later migration, only when it runs.
 */
export const boardAdd = `create function laurel.board_add(of_board text, of_run text, who text, given bigint, by_deed text)
    returns bigint language plpgsql security definer set search_path = '' ${plannerSettings} as $$
  declare
    next_n bigint; height int; groups text[]; own text; was bigint; was_before bigint; becomes bigint; last bigint;
    sign int;
  begin
    update laurel.board_clock k set n = k.n + 1 where k.board = of_board returning k.n into next_n;
    if next_n is null then raise exception 'there is no board %', of_board; end if;
    insert into laurel.board_award (board, reference, run, participant, points)
      values (of_board, by_deed, of_run, who, given) on conflict do nothing;
    if not found then return 0; end if;
    select b.levels, case b.better when 'lower' then -1 else 1 end into height, sign
      from laurel.board b where b.board = of_board;
    select s.cohorts into groups from laurel.board_participant s where s.board = of_board and s.participant = who;
    foreach own in array groups loop
      was := null; was_before := null;
      select e.value, e.before into was, was_before from laurel.board_entry e where e.board = of_board
        and e.run = of_run and e.cohort = own and e.participant = who and e.until is null;
      becomes := sign * least(greatest(coalesce(sign * was, 0) + given, 0), 9007199254740991);
      continue when was = becomes;
      if was is null then was_before := laurel.board_before(of_board, of_run, own, who);
      else
        update laurel.board_entry e set until = next_n, ended_at = clock_timestamp() where e.board = of_board
          and e.run = of_run and e.cohort = own and e.participant = who and e.until is null;
        perform laurel.board_counted(of_board, of_run, own, height, was, -1);
      end if;
      insert into laurel.board_entry (board, run, cohort, participant, value, tie, before, since)
        values (of_board, of_run, own, who, becomes, -next_n, was_before, next_n);
      perform laurel.board_counted(of_board, of_run, own, height, becomes, 1);
    end loop;
    select max(x.until) into last from (select e.until, e.ended_at from laurel.board_entry e
      where e.board = of_board and e.until is not null order by e.until limit 32) x
      where x.ended_at < clock_timestamp() - ${historyRetention};
    if last is not null then
      delete from laurel.board_entry e where e.board = of_board and e.until <= last;
      update laurel.board_clock k set cleared = last where k.board = of_board and k.cleared < last;
    end if;
    return next_n;
  end $$`;

export const boardFunctions = [
  boardAbove,
  boardCounted,
  boardBefore,
  boardLook,
  boardAdd,
  ...['board_above', 'board_counted', 'board_before', 'board_look', 'board_add'].map(
    (name) => `revoke all on function laurel.${name} from public`,
  ),
];
