/** Words of titles of many people, of numbers, and of tasks. How they are compared: title-words.ts. */
import { listOf } from './title-fold.ts';

/** Speaks of many, unless the title names the other one. */
export const groupWords: readonly string[] = listOf(`
  team, teams, all hands, allhands, standup, stand up, daily, scrum, retro, retrospective, group, crew, trio
  everyone, town hall, townhall, kickoff, kick off, committee, guild, managers
  steering, steerco, squad, tribe, chapter, staff, all staff, department, dept, board, community, panel, cohort
  sprint, planning poker, grooming, refinement, war room, on call, rota, offsite, forum, council, crowd, members
  focus, focus time, deep work, holiday, holidays, vacation, travel, family, club, circle, roundtable, ama
  directs, direct reports, reports, leadership, leads, programme, program, open house, speed dating
  teammeeting, teamrunde, teambesprechung, abteilung, abteilungsrunde, bereich, gruppe, runde, fokuszeit, reise, alle
  führungskräfte, für führungskräfte, teamleiterrunde, vertrieb, équipe, l équipe, tous, managers, comité
  equipo, departamento, todos, líderes, equip, squadra, reparto, gruppo, tutti, equipe, do time, de time, grupo, departamento
  teamoverleg, afdeling, iedereen, ferie, vacances, vacaciones, férias, vakantie, zespół, zespołu, zespołow*, działu
  wszyscy, tým, týmu, týmov*, oddělení, команда, команды, команде, отдел, отдела, планёрка, планерка, летучка
  дейли, ретро, стендап, лидов, руководител*, команди, відділ, дейлі, лідів, керівник*, gruppen, laget, avdelning*
  afdelingsmøde, avdelingsmøte, allmøte, teammøte, personalemøde, ledere, chefer, ledare, tiimi*, osasto*, esihenkilö*
  tatil, ekip, ekibi, takım, departman, yöneticiler*, csapat*, osztály*, vezetők*, echipă, echipa, echipei, departament
  ομάδα*, ομάδας, τμήμα*, όλοι, צוות, הצוות, מחלקה, מנהלים, למנהלים, כולם, الفريق, فريق, القسم, المديرين, الجميع
  seluruh, semua, cả nhóm, nhóm, phòng ban, đội
`);

export const groupSigns: readonly string[] = listOf(`
  チーム, 全体, 朝会, 夕会, 休暇, 部会, 課会, 全員, 合同, 管理職向け, 向け, 団体, 总结会, 团队, 團隊, 休假, 全员, 部门, 部門会, 早会, 晨会
  팀 회의, 팀회의, 팀 미팅, 팀미팅, 우리팀, 휴가, 전체, 전사, 부서, 리더, 스탠드업, 회고
`);

/** Beside a "1:1" these make it a ratio, a number, a score or a product. */
export const ratioWords: readonly string[] = listOf(`
  ratio, ratios, aspect, scale, scaling, mapping, mappings, map, sprint, room, draw, tie, score, level, lesson, unit
  chapter, section, module, world, lab, phase, version, release, pixel, pixels, px, matrix, grid, crop, video
  image, images, replica, replacement, mirror, mirroring, parity, copy, port, migration, relation, relationship
  relationships, cardinality, correspondence, match, matching, backup, clone, conversion, translation, rebuild, swap
  exchange rate, peg, dilution, mix, mixture, solution, dose, split, stock split, scale model, model, prototype, print
  replication, nat, join, table, tables, schema, foreign key, fc, united, rovers, derby, half time, full time, bldg
  building, floor, aisle, row, seat, table, platform, track, step, exercise
  episode, season, verse, psalm, genesis, corinthians, vers, kapitel
  coaching, tutoring, consultation, consulting, beratung, support plan, redundancy, compatibility, modell, modelo, modèle, макет, figure, fig, iso, v, ver, rev
  maßstab, verhältnis, raum, zimmer, übernahme, kopie, abbildung, zuordnung, ersatz, umsetzung, übersetzung, abgleich
  spiel, gebäude, etage, nachbau, kapitel, austausch alt, migration, échelle, salle, rapport, copie
  remplacement, correspondance, reprise, étage, bâtiment, proportion, sala, aula, escala, relación, copia, réplica
  empate, partido, edificio, planta, proporción, scala, rapporto, copia, pareggio, partita, piano, proporção, andar
  jogo, empate, prédio, schaal, verhouding, zaal, kamer, kopie, gebouw, gelijkspel, skala, skali, skalan, kopia, rum
  lokale, bygning, kopi, mittakaava, suhde, huone, proporcja, sali, pokój, remis, mecz, měřítko, poměr, místnost
  масштаб, соотношение, копия, перенос, кабинет, ничья, счет, матч, зал, етаж, співвідношення, ölçek, oran, oda, maç
  berabere, arány, méretarány, terem, scară, raport, sală, meci, κλίμακα, αναλογία, αίθουσα, יחס, קנה מידה, חדר, نسبة
  مقياس, غرفة, تعادل
`);

/** Right before a "1:1" these make it the number of a place or a part. */
export const numberedBy: readonly string[] = listOf(`
  gate, stage, day, table, court, pitch, lane, door, desk, block, part, vol, volume, nr, num, number, page, line, item, question, test, draft, halle, stock, tor, gleis, teil, seite, zeile
  porte, étage, puerta, página, porta, pagina, deur, deel, strona, страница, часть, 第
`);

/** Right after a "1:1" these make it a heap of them. */
export const heapedAs: readonly string[] = listOf(`
  day, days, week, weeks, month, marathon, series, round, rounds, slot, slots, season, window, block, tag, tage, woche
  termine, runde, journée, semaine, créneaux, día, días, semana, giornata, settimana, dagen, dag, dagar, dzień, день
`);

/** Stands right before "1:1" and means that there is none, or that it is no more than a task about one. */
export const deniedBy: readonly string[] = listOf(`
  no, not, without, cancel, skip, move, moving, reschedule, kein, keine, ohne, pas de, sans, sin, sem, senza, niente
  geen, zonder, ingen, inget, utan, uden, uten, ei, ilman, brak, bez, není, нет, без, немає, yok, nincs, fără, nu
  χωρίς, אין, בלי, لا يوجد, بدون, tidak ada, không có, about, regarding, before, after, until, our next
  nach, vor, après, avant, pour, después de, antes de, dopo, prima di, före, efter
  før, etter, před, po, przed, перед, после, після, önce, sonra, לפני, אחרי, قبل, بعد
`);

/** As the first word these make the entry a task. */
export const taskWords: readonly string[] = listOf(`
  cancel, cancelled, canceled, schedule, reschedule, book, plan, write, send, no, ask, remind, reminder, read, move
  notes, agenda, setup, collect, update, todo, finish, fill, submit, email, mail
  absagen, abgesagt, kein, keine, planen, schreiben, vorbereiten, notizen, fragen, erinnern, erinnerung
  annulé, annuler, écrire, planifier, envoyer, préparer, rappel, cancelado, cancelar, agendar, escribir, enviar, marcar
  annullato, scrivere, inviare, prenotare, promemoria, geen, plannen, schrijven, herinnering, brak, zaplanować, napisać
  umówić, naplánovat, napsat, нет, отмена, написать, назначить, подготовить, напомнить, написати, boka, skriva, påminnelse
`);

/** People who lead a group are not the group. */
export const leaderWords: readonly string[] = listOf(`
  team lead, team leader, team manager, group lead, group leader, group manager, group product manager
  squad lead, chapter lead, department head, department lead, board member, staff engineer, staff designer, my lead
  team leiter, chef d équipe, chef d equipe, responsable d équipe, jefe de equipo, líder de equipo, líder de equipe
  líder do time, capo squadra, gruppenleiter, team leiterin, chef de service, program manager, programme manager
`);

export const leaderSigns: readonly string[] = listOf(
  'チームリーダー, チーム長, グループ長, 팀장, 그룹장, 부서장, 团队负责人, 团队主管',
);
