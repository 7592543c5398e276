/** Words in titles that stand beside names and are none. How they are compared: title-words.ts. */
import { listOf } from './title-fold.ts';

/** Words around a name that are no part of it, besides those of title-words.ts. */
export const fillerWords: readonly string[] = listOf(`
  the, our, my, your, bi, in, up, on, one, zoom, meet, teams, google meet, quick, regular, recurring, touch, base
  short, min, mins, minutes, hour, hr, h, m, q1, q2, q3, q4, h1, h2, virtual, remote, online, tentative, moved
  rescheduled, new time, skip, level, manager, boss, mr, mrs, ms, miss, dr, prof, sir, año, the, an, and, of, re, bim
  herr, herrn, frau, kurz, kurzes, unser, mein, meine, die, der, das, alle zwei wochen, zweiwöchentlich, chef, chefin
  m, mme, mlle, monsieur, madame, le, la, les, de, du, des, d, l, notre, mon, toutes, bimensuel, sr, sra, srta, don
  doña, el, nuestro, nuestra, mi, il, lo, sig, dott, dottoressa, signora, o, os, dona, meu, nosso, de heer, mevrouw, dhr
  mw, het, ons, onze, pan, pani, panem, panią, pán, paní, господин, г, bey, hanım, pak, bu, mas, ibu, anh, chị, em
  κ, κα, ο, η, ביחד, שלנו, הסבוע, ה, السيد, السيدة, أ, مع, úr, din, hos, hr, fru, min, vår, vores, varannan, annenhver
  review, planning, probation, goal, goals, performance
  уже, наша, наш, наше, jährlich, annual, yearly, year end, year, end, mid, midyear, half, start, thu, moved from
`);

/** Titles of respect that stick to a name in scripts without spaces. */
export const honorifics =
  /(?:さん|様|さま|くん|君|氏|先生|部長|課長|係長|社長|主任|팀장님|부장님|과장님|대리님|님|씨|老师|总监|总|经理|主管)$/u;

/** Parts of titles that look like a name beside a slash or an "and", and are none. */
export const notPeople: readonly string[] = listOf(`
  design, eng, engineering, product, sales, marketing, legal, hr, people, finance, it, ops, success, revenue, brand
  operations, support, data, qa, ux, ui, dev, devs, devops, infra, security, platform, comms, pr, seo, crm, erp, sap
  backend, frontend, mobile, web, research, growth, pm, am, or, and, all, staff, lead, leads, cloud, network, admin
  manager, managers, boss, ceo, cto, cfo, coo, cpo, vp, director, everyone, vendor, buyer, seller, owner, customer
  client, clients, customers, partner, partners, board, review, reviews, planning, plan, budget, roadmap, strategy
  team, teams, project, projects, status, goals, okr, okrs, pto, hiring, recruiting, questions, answers, tbd, tbc, api
  app, apps, ios, android, inc, gmbh, ltd, llc, ag, corp, co, mentor, mentee, report, reports, group, crew, squad
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun, today, tomorrow
  morning, afternoon, january, february, march, june, july, september, october, november, december, jan, feb
  new, year, home, office, homeoffice, room, remote, pros, cons, salary, career, performance, feedback, release
  launch, incident, analytics, procurement, logistics, warehouse, supply, quality, safety, audit, tax, payroll, risk
  onboarding, coaching, session, discussion, agenda, notes, time, slot, hold, development, mentoring, mentorship
  checkpoint, follow, catch, proposal, decision, migration, integration, handover, deployment, hotfix, backlog, sprint
  retro, demo, deep, dive, kickoff, training, test, tests, testing, draft, pilot, beta, alpha, phase, go, live, prep
  software, systems, labs, solutions, consulting, ventures, capital, bank, tech, technologies, digital, media, studio
  studios, agency, industries, foods, energy, airlines, motors, insurance, university, college, school, hospital
  travel, training, vacation, holiday, leave, lunch, coffee, gym, focus, party, birthday, moderation, moderator, guest
  führungskraft, vertrieb, entwicklung, produkt, einkauf, personal, finanzen, recht, technik, lager, planung, leitung
  kunde, kunden, betrieb, versand, abteilung, werk, verkauf, équipe, ventes, produit, achats, finances, rh, juridique
  technique, direction, commercial, equipo, ventas, producto, compras, finanzas, legal, operaciones, diseño, vendite
  prodotto, acquisti, commerciale, vendas, produto, compras, finanças, projeto, proyecto, progetto, projet, projekt
  verkoop, inkoop, ontwikkeling, sälj, produkt, ekonomi, salg, innkjøp, myynti, tuote, sprzedaż, zakupy, prodej, nákup
  продажи, продукт, маркетинг, разработка, дизайн, финансы, продажі, розробка, satış, pazarlama, ürün, tasarım
  értékesítés, fejlesztés, vânzări, produs, πωλήσεις, μάρκετινγκ, שיווק, מכירות, פיתוח, المبيعات, التسويق, المنتج
  ミーティング, 会議, 面談, 会议, 미팅, 定例, 営業, 開発, 企画, 人事, 経理, 総務, 広報, 设计, 研发, 产品, 市场, 销售, 运营, 人事
  개발, 기획, 디자인, 영업, 마케팅, 인사, vs, etc, fy, eod, eow, asap, wip, poc, mvp, kpi, kpis, sla, rfp, rfc, saas
`);

/** Names that projects, offices and firms bear more often than colleagues do. Beside the user's name they say nothing. */
export const nameSakes: readonly string[] = listOf(`
  mars, venus, jupiter, saturn, mercury, neptune, uranus, pluto, moon, sun, terra, earth, nova, vega, orion, sirius
  polaris, andromeda, cosmos, galaxy, comet, meteor, nebula, pulsar, quasar, titan, europa, ganymede, callisto, eclipse
  atlas, apollo, zeus, hermes, athena, artemis, ares, hera, poseidon, hades, prometheus, olympus, odyssey, odin, thor
  loki, freya, ra, osiris, anubis, phoenix, dragon, griffin, pegasus, hydra, kraken, falcon, eagle, hawk, raven, condor
  heron, kestrel, osprey, swift, panther, tiger, lion, jaguar, puma, leopard, cheetah, wolf, bear, fox, lynx, otter
  beaver, dolphin, orca, shark, cobra, viper, python, mamba, rhino, bison, mustang, stallion, everest, matterhorn
  denali, kilimanjaro, fuji, sierra, alps, andes, amazon, nile, danube, rhine, thames, oak, maple, cedar, larch, birch
  pine, spruce, aspen, willow, sequoia, bamboo, lotus, orchid, quartz, onyx, topaz, sapphire, emerald, diamond, crystal
  cobalt, copper, silver, gold, platinum, titanium, neon, argon, helium, aurora, horizon, zenith, summit, apex, pinnacle
  compass, beacon, lighthouse, anchor, harbor, harbour, bridge, gateway, tower, fortress, castle, citadel, catalyst
  fusion, matrix, nexus, vector, sigma, omega, delta, gamma, epsilon, lambda, kappa, zeta, theta, quantum, spectrum
  momentum, velocity, genesis, exodus, endeavour, endeavor, voyager, pioneer, discovery, challenger, enterprise, sputnik
  rocket, spark, blaze, thunder, lightning, storm, blizzard, tornado, hurricane, avalanche, tsunami, cyclone, monsoon
  paris, london, berlin, madrid, rome, roma, milan, milano, lisbon, lisboa, oslo, stockholm, copenhagen, helsinki, wien
  vienna, zurich, zürich, geneva, genf, bern, basel, munich, münchen, hamburg, köln, cologne, frankfurt, stuttgart
  düsseldorf, leipzig, dresden, bremen, hannover, nürnberg, prague, praha, warsaw, warszawa, kraków, krakow, gdańsk
  wrocław, poznań, budapest, bucharest, sofia, athens, istanbul, ankara, izmir, dublin, belfast, edinburgh, glasgow
  manchester, leeds, bristol, liverpool, birmingham, cardiff, amsterdam, rotterdam, utrecht, antwerp, brussels, ghent
  lyon, marseille, toulouse, nantes, bordeaux, lille, nice, barcelona, valencia, sevilla, bilbao, málaga, porto, turin
  torino, naples, napoli, bologna, firenze, genova, kyiv, kiev, lviv, moscow, minsk, riga, tallinn, vilnius, belgrade
  zagreb, ljubljana, bratislava, brno, ostrava, tokyo, osaka, kyoto, seoul, busan, beijing, shanghai, shenzhen
  hong kong, singapore, taipei, bangkok, jakarta, manila, hanoi, saigon, delhi, mumbai, pune, bangalore, chennai, dubai
  abu dhabi, doha, riyadh, cairo, tel aviv, nairobi, lagos, cape town, sydney, melbourne, brisbane, perth, auckland
  new york, nyc, boston, chicago, seattle, portland, denver, dallas, houston, atlanta, miami, toronto, montreal
  vancouver, mexico, bogotá, lima, santiago, são paulo, rio, recife, curitiba, москва, киев, київ, минск, 東京, 大阪
  上海, 北京, 深圳, 서울, 부산, emea, apac, latam, dach, uk, us, usa, eu, nordics, iberia, benelux, anz, mena
  acme, globex, initech, umbrella, google, microsoft, apple, meta, slack, jira, github, figma, notion, salesforce
  hubspot, zendesk, oracle, adobe, netflix, spotify, tesla, toyota, siemens, bosch, sap, ikea, workday, asana, miro
`);
