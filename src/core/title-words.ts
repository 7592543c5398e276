/**
 * Words that titles of one-on-ones are made of, in the languages that Google Calendar's users write most. They are
 * compared after `foldTitle`, so case, accents and full-width forms do not matter; `word*` stands for every word that
 * begins so. Words of scripts without spaces are found anywhere in a title, the others only as whole words. None of
 * this is a key into Google's page: titles are written by people.
 */
import { listOf } from './title-fold.ts';

/** Says by itself that two people talk, the yearly appraisal among them. */
export const oneOnOneWords: readonly string[] = listOf(`
  one on one, one to one, one 2 one, one x one, 1 on one, one on 1, one to 1, oneonone, onetoone, one2one, 1o1
  o3, ooo3, 1 o 1, skip level, skiplevel, bilateral, bilat, bila, two way meeting, appraisal meeting, appraisal talk
  performance conversation, development conversation, performance appraisal
  einzelgespräch, vier augen gespräch, 4 augen gespräch, vieraugengespräch, unter vier augen, mitarbeitergespräch
  mitarbeiterinnengespräch, mitarbeitendengespräch, mitarbeiterjahresgespräch, jahresgespräch, eins zu eins
  personalgespräch, zweiergespräch, feedbackgespräch, entwicklungsgespräch, zielvereinbarungsgespräch
  beurteilungsgespräch, bilaterales gespräch
  point individuel, entretien individuel, tête à tête, un à un, point bilatéral, bilatérale, réunion individuelle
  entretien annuel, entretien d évaluation, entretien professionnel, face à face, en tête à tête
  uno a uno, reunión individual, uno con uno, cara a cara, mano a mano, reunión bilateral, evaluación de desempeño
  evaluación del desempeño, entrevista de desempeño, uno a una, charla individual, sesión individual
  un a un, reunió individual, trobada individual
  colloquio individuale, incontro individuale, faccia a faccia, tu per tu, a quattr occhi, a quattrocchi
  colloquio di valutazione, colloquio annuale, bilaterale, riunione individuale
  um a um, conversa individual, reunião individual, um pra um, um para um, um a uma, avaliação de desempenho
  papo individual, encontro individual, bate papo individual
  één op één, een op een, bilaatje, eenopeen, individueel overleg, functioneringsgesprek, beoordelingsgesprek
  voortgangsgesprek, ontwikkelgesprek, jaargesprek, bilateraal overleg, bilateraal, persoonlijk gesprek
  jeden na jeden, rozmowa indywidualna, spotkanie indywidualne, jeden na jednego, rozmowa roczna, w cztery oczy
  rozmowa oceniająca, ocena roczna, rozmowa w cztery oczy, rozmowa rozwojowa
  jeden na jednoho, jedna na jednu, mezi čtyřma očima, hodnoticí pohovor, hodnotící rozhovor, osobní schůzka
  individuální schůzka, hodnoticí rozhovor, individuálny pohovor, jeden na jedného
  один на один, ван ту ван, ван он ван, уан ту уан, ван ван, личная встреча, индивидуальная встреча, с глазу на глаз
  личная беседа, тет а тет, аттестационная беседа, one to one встреча, индивидуальный разговор, уан он уан
  індивідуальна розмова, індивідуальна зустріч, віч на віч, сам на сам, особиста зустріч, один до одного, ван ту уан
  en till en, en mot en, medarbetarsamtal, enskilt samtal, enskilt möte, utvecklingssamtal, lönesamtal, en på en
  medarbejdersamtale, mus, mus samtale, medarbeidersamtale, en til en, én til én, udviklingssamtale, en mod en
  en mot en samtale, utviklingssamtale, lønssamtale, lønsamtale, én mot én, tomandshånd, på tomannshånd
  kahdenkeskinen, kahden kesken, yksi yhteen, kehityskeskustelu, kahdenkesk*, kehityskeskustel*
  bire bir, birebir, bir e bir, bireysel görüşme, ikili görüşme, bire bir görüşme, baş başa, performans görüşmesi
  négyszemközt, négyszemközti, egy az egyben, éves értékelő, értékelő beszélgetés, teljesítményértékel*
  egyéni megbeszélés, egyéni beszélgetés, egy az egy
  unu la unu, între patru ochi, discuție individuală, întâlnire individuală, evaluare anuală, unul la unul, 1 la unu
  ατομική συνάντηση, ένας προς έναν, κατ ιδίαν, πρόσωπο με πρόσωπο, ατομική συζήτηση, τετ α τετ
  אחד על אחד, אחת על אחת, אחד על אחת, פגישה אישית, שיחה אישית, שיחת משוב, ארבע עיניים, בארבע עיניים, שיחה אחד על אחד
  لقاء فردي, اجتماع فردي, واحد لواحد, وجها لوجه, جلسة فردية, واحد على واحد, لقاء ثنائي, اجتماع ثنائي
  empat mata, satu lawan satu, bertemu empat mata, một một, một kèm một, trao đổi riêng
  gặp riêng, ตัวต่อตัว, jedan na jedan, četiri oka, jedan na jedan razgovor, edin na edin, един на един, на четири очи
  eden na ena, üks ühele, viens pret viens, vienas prie vieno, vienas su vienu
  व्यक्तिगत बातचीत, वन ऑन वन, वन टू वन, isa sa isa, moja kwa moja
`);

/** The same, for scripts without spaces between words. */
export const oneOnOneSigns: readonly string[] = listOf(`
  ワンオンワン, ワンオン, 個人面談, 個別面談, 一対一, 単独面談, 1on1, キャリア面談, 評価面談, 人事考課面談, 目標面談, 期末面談, 期初面談
  フィードバック面談, 上司面談, 上司と面談
  一对一, 一對一, 单聊, 單聊, 单独沟通, 單獨溝通, 单独聊, 绩效面谈, 績效面談, 个别谈话, 個別談話, 面对面聊, 單獨面談, 单独面谈, 一对1
  일대일, 원온원, 원투원, 일 대 일, 개인면담, 개인 면담, 개별면담, 개별 면담, 평가면담, 평가 면담, 성과면담, 성과 면담, 커리어 면담, 1대1
  ตัวต่อตัว
`);

/** An appraisal or a talk about one's own way: of two people where the title names the other one. */
export const appraisalWords: readonly string[] = listOf(`
  performance review, annual review, yearly review, year end review, mid year review, midyear review, salary review
  salary talk, compensation review, compensation talk, probation review, probation talk, goal setting, goals review
  career chat, career talk, career conversation, career discussion, career planning, development talk, development plan
  development planning, growth chat, growth talk, growth conversation, feedback talk, feedback chat, pdp, idp, appraisal
  gehaltsgespräch, probezeitgespräch, karrieregespräch, zielgespräch, perspektivgespräch, standortgespräch
  entretien de carrière, point carrière, entretien de fin d année, bilan annuel, entretien de mi année
  charla de desarrollo, charla de carrera, plan de carrera, revisión de desempeño, revisión anual, conversación de carrera
  conversa de carreira, plano de carreira, avaliação anual, conversa de desenvolvimento, colloquio di carriera
  colloquio di crescita, valutazione annuale, loopbaangesprek, salarisgesprek, doelstellingengesprek, karriärsamtal
  målsamtal, lønsamtale, karrieresamtale, målsamtale, urakeskustelu, tavoitekeskustelu, palkkakeskustelu
  rozmowa o rozwoju, rozmowa o podwyżce, kariérní rozhovor, карьерная беседа, карьерный разговор, оценка эффективности
  перформанс ревью, кар єрна розмова, kariyer görüşmesi, hedef görüşmesi, karrier beszélgetés, discuție de carieră
  evaluare, evaluarea performanței, αξιολόγηση, שיחת קריירה, הערכת עובד, حوار مهني, تقييم الأداء
`);

/** Says that people talk, and maybe how often; teams do too. With the name of somebody known it is enough. */
export const talkWords: readonly string[] = listOf(`
  catch up, catchup, catch ups, check in, checkin, touch base, touchbase, touchpoint, touch point, coffee chat
  weekly, biweekly, bi weekly, fortnightly, monthly, bimonthly, quarterly, sync, sync up, syncup, chat, call, talk
  meeting, mtg, connect, update, status, conversation, discussion, career, mentoring, mentorship, feedback, session
  jour fixe, jourfixe, jf, rücksprache, austausch, abstimmung, gespräch, besprechung, termin, wöchentlich, wöchentliches
  wöchentl, monatlich, statusgespräch, rücksprachetermin, regeltermin, regelgespräch, plausch, update gespräch
  point, point hebdo, hebdo, entretien, suivi, échange, réunion, rendez vous, rdv, discussion, point mensuel, mensuel
  puesta al día, seguimiento, semanal, reunión, charla, quincenal, mensual, alineación, conversación, sincronía
  seguiment, reunió, xerrada, setmanal
  allineamento, settimanale, colloquio, incontro, riunione, chiacchierata, confronto, punto, mensile, aggiornamento
  alinhamento, bate papo, conversa, reunião, papo, acompanhamento, mensal
  bijpraten, wekelijks, wekelijkse, overleg, gesprek, afstemming, bijpraatje, maandelijks, tweewekelijks, bijpraat
  tygodniowe, tygodniowy, spotkanie, rozmowa, status, cotygodniowe, podsumowanie, statusik, pogaduchy
  schůzka, hovor, týdenní, porada, rozhovor, stretnutie, týždenný
  созвон, встреча, синк, еженедельн*, ежемесячн*, беседа, разговор, статус, синхронизация
  зустріч, розмова, дзвінок, синхрон, щотижнев*, щомісячн*
  avstämning, veckoavstämning, vecka, samtal, möte, uppföljning, månadsavstämning, veckomöte, veckosamtal
  opfølgning, samtale, møde, ugentlig, ugentligt, snak, statusmøde, månedlig, ugesnak
  oppfølging, prat, ukentlig, statusmøte, møte, statusprat, ukesprat, månedlig
  palaveri, tapaaminen, viikkopalaveri, keskustelu, juttelu, viikoittainen, kuulumiset, jutteluhetki
  görüşme, görüşmesi, toplantı, toplantısı, haftalık, aylık, sohbet
  egyeztetés, beszélgetés, megbeszélés, heti, havi
  discuție, întâlnire, sincronizare, săptămânal, săptămânală, lunar, ședință
  ενημέρωση, συνάντηση, συζήτηση, εβδομαδιαία, εβδομαδιαίο, μηνιαία, κουβέντα
  פגישה, פגישת, שיחה, שיחת, סנכרון, שבועי, שבועית, עדכון, חודשי, חודשית
  اجتماع, لقاء, مكالمة, متابعة, أسبوعي, أسبوعية, شهري, شهرية, حديث
  pertemuan, obrolan, mingguan, bulanan, ngobrol, họp, gặp, trao đổi, hàng tuần, weekly sync
`);

export const talkSigns: readonly string[] = listOf(`
  定例, 打ち合わせ, 打合せ, キャッチアップ, 面談, ミーティング, 相談, すり合わせ, 週次, 月次, 隔週
  例会, 周会, 週会, 沟通, 溝通, 面谈, 对齐, 同步, 聊聊, 交流, 双周, 月度, 每周, 每週
  주간, 미팅, 면담, 회의, 싱크, 체크인, 캐치업, 월간, 격주, 대화
`);
