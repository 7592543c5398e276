/** Words in titles that speak against a one-on-one. How they are compared: title-words.ts. */
import { listOf } from './title-fold.ts';

/** Says that it is something else, whatever else the title says. Whatever two people do outside their work is here too. */
export const otherThings: readonly string[] = listOf(`
  lunch, lunches, lunchtime, dinner, breakfast, brunch, drinks, gym, workout, yoga, pilates, run club, tennis, squash
  padel, golf, football, fußball, fussball, chess, boxing, swim, massage, spa, nails, barber, haircut, hair, salon
  interview, interviews, interviewing, candidate, candidates, hiring, recruiter, recruiting, recruitment, screening
  phone screen, talent acquisition, headhunter, job talk, onsite loop, applicant, reference check
  doctor, dentist, therapy, therapist, counselling, counseling, counsellor, counselor, physio, physiotherapy
  psychologist, psychiatrist, vet, optician, clinic, hospital, checkup, vaccination, surgery, tutor, tutoring
  school, school run, nursery, kindergarten, daycare, pickup, parents evening, parent teacher, parents, teacher, pta
  homework, recital, piano, guitar, violin, lesson, lessons, exam, lecture, class, mum, dad, mom, wedding, funeral
  date night, babysitter, birthday, anniversary, party, farewell, leaving do, baby shower, concert, cinema, movie
  commute, flight, train to, taxi, airport, hotel, delivery, plumber, electrician, landlord, mortgage, bank, notary
  tax adviser, tax advisor, accountant, lawyer, solicitor, insurance, church, mass, sermon, bible study, book club
  ooo, out of office, do not disturb, do not book, dnd, pto, day off, sick, annual leave, on leave
  training, trainings, workshop, workshops, webinar, masterclass, course, seminar, bootcamp, how to, fireside, podcast
  study group, playbook, handbook, guide, manual, template, templates, best practices, calibration, survey, certification
  prep, prepare, preparation, preparing, prepping, block, blocks, blocker, blocked, buffer, office hours, roulette
  minute meeting, min meeting, appointment, booking, booked via, calendly, minute consultation, free consultation
  sales call, sales demo, pricing, prospect, discovery call, renewal, upsell, quote, customer call
  client, clients, customer, customers, vendor, supplier, account review, pitch, career coach, life coach, coach call
  executive coach, coaching session, coaching call, personal trainer, trainer, consultation, match day, derby, playoff
  three of us, 3 of us, four of us, 4 of us, zu dritt, à trois, los tres, in tre, nós três, met z n drieën, втроем
  cancelled, canceled, cancel, cancels, cancelling, postponed, skipped, no show

  mittagessen, mittag, mittagspause, frühstück, abendessen, vorstellungsgespräch, bewerbungsgespräch, bewerber*
  bewerbung*, kandidat*, arzt, ärztin, zahnarzt, zahnärztin, friseur, frisör, therapie, physio, krankengymnastik
  elternsprechtag, elternabend, elterngespräch, lehrer*, schule, kita, klavier*, reitstunde, probestunde, fahrstunde
  schulung*, seminar*, fortbildung, lehrgang, kurs, vorbereitung, vorbereiten, vorbesprechung, blocker
  fällt aus, entfällt, abgesagt, absage, geburtstag, verabschiedung, urlaub, steuerberater*, anwalt
  kundentermin, kundengespräch, verkaufsgespräch, angebot, leitfaden, vorlage, beratungstermin, erstgespräch
  sprechstunde, notar, bank, kunde, kunden, zahnarzttermin, arzttermin, probetraining

  déjeuner, dîner, petit déjeuner, entretien d embauche, entretien de recrutement, recrutement, candidat*, médecin
  dentiste, coiffeur, coiffeuse, kiné, psy, formation, formations, atelier, préparation, préparer, prépa, annulé
  annulée, annulation, reporté, reportée, anniversaire, pot de départ, réunion parents*, parents profs, école, crèche
  avocat, notaire, comptable, banque, client, clients, prospect, rendez vous médical, ostéo, pédiatre, cours
  guide, créneau bloqué, absent, congé, congés, démo, devis

  almuerzo, comida, cena, desayuno, entrevista, entrevistas, candidat*, médico, médica, dentista, peluquería, terapia
  psicólogo, psicóloga, fisio, formación, taller, talleres, curso, cursos, capacitación, preparar, preparación
  cancelado, cancelada, cancelar, anulado, aplazado, suspendido, cumpleaños, colegio, tutoría, profesor*, abogado
  cliente, clientes, ventas, proveedor, gimnasio, clase, vacaciones, guía, plantilla, bloqueo, bloqueado, banco
  cita médica, selección, dinar, metge, cancel·lat, cancellat, taller de

  pranzo, cena, colazione, colloquio di lavoro, colloquio di selezione, selezione, candidat*, colloquio conoscitivo
  medico, dentista, parrucchiere, parrucchiera, fisioterapia, terapia, psicologo, psicologa, formazione, corso, corsi
  preparazione, preparare, annullato, annullata, annullare, rimandato, rinviato, compleanno, scuola, maestra
  avvocato, commercialista, notaio, cliente, clienti, fornitore, palestra, lezione, ferie, blocco

  almoço, jantar, café da manhã, entrevista, candidat*, recrutamento, médico, médica, dentista, cabeleireiro, terapia
  psicólog*, fisioterapia, treinamento, oficina, formação, preparação, preparar, bloco, bloqueio, bloqueado
  cancelado, cancelada, cancelar, adiado, aniversário, escola, reunião de pais, advogad*, contador, cliente, clientes
  academia, aula, férias, fornecedor, vendas, guia

  lunchen, sollicitatie*, kandida*, tandarts, huisarts, dokter, kapper, fysio, therapie, voorbereiding, voorbereiden
  cursus, opleiding, masterclass, geannuleerd, vervallen, vervalt, gaat niet door, afgezegd, verjaardag, ouderavond
  oudergesprek, tienminutengesprek, school, juf, klant, klanten, klantgesprek, leverancier, vakantie, sportschool
  sjabloon, handleiding, geblokkeerd, blok, offerte, kennismakingsgesprek, borrel, etentje

  lunch, middag, frukost, anställningsintervju, intervju*, kandidat*, tandläk*, läkar*, frisör, terapi, förberedelse
  förbereda, kurs, kurser, utbildning*, inställt, inställd, avbokat, avbokad, kalas, utvecklingssamtal skola
  föräldramöte, skola, kund, kundmöte, semester, gym, föreläsning, mall, blockerad, rekryter*
  frokost, middag, jobsamtale, jobbintervju*, ansættelsessamtale, tandlæge, tannlege, læge, lege, frisør, kursus
  kurs, kurset, uddannelse, opplæring, forberedelse, forbered, aflyst, avlyst, fødselsdag, bursdag
  forældremøde, foreldremøte, skole, kunde, kundemøde, kundemøte, ferie, skabelon, kandidatsamtale
  lounas, haastattelu*, työhaastattelu*, lääkäri*, hammaslääkäri*, kampaaja, koulutus*, kurssi*, valmistelu*
  peruttu, perutaan, syntymäpäivä*, vanhempainilta, vanhempainvartti, koulu, asiakas*, loma, työpaja*

  obiad, śniadanie, kolacja, rozmowa kwalifikacyjna, rekrutac*, kandydat*, lekarz, dentysta, stomatolog, fryzjer
  terapia, fizjo*, szkolen*, warsztat*, przygotow*, odwołan*, urodziny, wywiadówka, szkoła, klient*
  urlop, siłownia, kurs, blokada, szablon, notariusz, bank, przedszkole
  oběd, snídaně, večeře, přijímací pohovor, výběrov*, kandidát*, lékař, doktor, zubař*, kadeřn*, terapie, školen*
  kurs, příprav*, zrušen*, odložen*, narozeniny, třídní schůzk*, škola, zákazn*, klient*, dovolená, pohovor s kandid*
  dílna, nábor, zubár, školenie, obed

  обед, ужин, завтрак, собеседован*, интервью, кандидат*, врач, стоматолог, зубной, парикмахер*, терапия, психолог
  обучен*, тренинг*, курс, курсы, семинар*, вебинар*, подготов*, отмен*, день рождения
  родительск*, школа, учител*, клиент*, отпуск, спортзал, йога, шаблон, банк, нотариус, юрист, как проводить
  воркшоп*, мастер класс, бронь
  обід, вечеря, співбесід*, лікар, перукар*, навчан*, тренінг*, підготов*, скасован*, батьківськ*
  клієнт*, відпустк*, воркшоп*, день народження, майстер клас

  öğle yemeği, akşam yemeği, kahvaltı, mülakat*, aday, adayla, iş görüşmesi, doktor, diş, dişçi, kuaför, terapi
  psikolog, eğitim*, atölye*, kurs, kursu, hazırlık, hazırlan*, iptal, ertelendi, doğum günü, veli toplantısı, okul
  müşteri*, tatil, izin, spor salonu, seminer*, çalıştay*

  ebéd, reggeli, vacsora, állásinterjú*, interjú*, jelölt*, orvos, fogorvos*, fodrász, terápia, tréning*, képzés*
  tanfolyam*, felkészülés*, elmarad, lemondva, törölve, születésnap*, szülői, szülői értekezlet, iskola, ügyfél*
  szabadság, workshop*, edzés
  prânz, cină, mic dejun, interviu*, candidat*, medic, doctor, dentist, stomatolog, frizer*, coafor, terapie, curs
  cursuri, atelier*, pregăti*, anulat*, amânat*, ziua de naștere, ședință cu părinții, școală, client*, concediu
  μεσημεριανό, δείπνο, συνέντευξη*, υποψήφι*, γιατρός, οδοντίατρος, κομμωτήριο, σεμινάριο*, εκπαίδευση*, εργαστήριο
  προετοιμασία*, ακυρώθηκε, ακύρωση*, αναβλήθηκε, γενέθλια, σχολείο, πελάτη*, άδεια, γυμναστήριο
  צהריים, ארוחת צהריים, ארוחת ערב, ראיון, ראיון עבודה, מועמד, מועמדת, רופא, רופאת, רופא שיניים, מספרה, טיפול
  סדנה, סדנת, הדרכה, הדרכת, קורס, הכנה, הכנות, מבוטל, בוטל, בוטלה, נדחה, יום הולדת, אסיפת הורים, בית ספר, לקוח
  חופשה, השתלמות, תבנית
  غداء, عشاء, فطور, مقابلة عمل, مرشح, مرشحة, طبيب, طبيبة, أسنان, حلاق, ورشة, دورة, تدريب, تحضير, ملغى
  ملغي, ملغاة, إلغاء, مؤجل, عيد ميلاد, مدرسة, عميل, عملاء, إجازة, الغداء, التدريب
  makan siang, wawancara, kandidat, dokter, pelatihan, lokakarya, persiapan, dibatalkan, batal, ulang tahun, klien
  ăn trưa, phỏng vấn, ứng viên, bác sĩ, đào tạo, khóa học, chuẩn bị, hủy, đã hủy, khách hàng, họp phụ huynh
`);

export const otherSigns: readonly string[] = listOf(`
  ランチ, 昼食, 夕食, 飲み会, 面接, 採用, 候補者, 歯医者, 歯科, 病院, 美容院, 研修, 講座, 勉強会, セミナー, ワークショップ, 講習
  準備, 枠, ブロック, キャンセル, 中止, 延期, 保護者, 三者面談, 学校, 誕生日, 商談, 顧客, 客先, 休み, やり方, 進め方, ガイド
  午餐, 午饭, 晚餐, 聚餐, 面试, 面試, 候选人, 应聘, 牙医, 医院, 看病, 培训, 課程, 课程, 讲座, 研讨, 工作坊, 准备, 準備, 取消, 延期
  推迟, 家长, 家長, 学校, 生日, 客户, 客戶, 技巧, 模板, 请假, 等比例, 比例, 复刻, 还原, 占位
  점심, 저녁, 면접, 지원자, 채용, 치과, 병원, 미용실, 교육, 워크숍, 워크샵, 세미나, 강의, 준비, 취소, 연기, 학부모, 학교, 생일
  고객, 상담 예약, 가이드, 템플릿, 비율
`);

/** Could be either, unless the title says one-on-one outright: work or leisure, two or many, a colleague or a salesman. */
export const openWords: readonly string[] = listOf(`
  coffee, cafe, café, tea, walk, walk and talk, walk talk, beer, intro, introduction, introductory, meet and greet
  handover, hand over, debrief, pairing, pair programming, demo, presentation, kaffee, spaziergang, übergabe
  kennenlernen, kennenlerngespräch, pause café, présentation, caffè, passaggio di consegne, traspaso, cafecito
  cafezinho, koffie, wandeling, overdracht, kawa, kawka, spacer, fika, kahvit, kahvi, kaffe, káva, kafe, кофе
  знакомство, кава, kahve, tanışma, kávé, cafea, καφές, καφέ, קפה, قهوة, cà phê, social, buddy, party
`);

export const openSigns: readonly string[] = listOf(
  'コーヒー, 雑談, 引き継ぎ, 引継ぎ, 顔合わせ, 咖啡, 交接, 커피, 인수인계',
);

/** Held, not settled, or sold: could be either even where the title says one-on-one. */
export const doubtWords: readonly string[] = listOf(`
  placeholder, hold, tbc, tbd, maybe, tentative, coach, coaching, panel, panels, platzhalter, ggf, vielleicht, evtl
  provisorisch, provisoire, provvisorio, provisional, provisório, voorlopig, preliminärt, alustava, wstępnie, возможно
  taslak, kickoff, kick off, best, better
`);

export const doubtSigns: readonly string[] = listOf('仮押さえ, (仮), 【仮】, 暂定, 暫定, 가안, 임시');
