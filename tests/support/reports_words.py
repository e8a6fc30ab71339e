"""The words of the sample minutes in English, French and Arabic."""

from __future__ import annotations

from dataclasses import dataclass

Item = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Words:
    lang: str
    title: str
    meeting: str
    facts: tuple[tuple[str, str], ...]
    attendance: str
    attendance_head: tuple[str, ...]
    invited: str
    came: str
    late: str
    remark: str
    items: tuple[Item, ...]
    decision: str
    action: str
    actions: str
    actions_head: tuple[str, ...]
    open: str
    annexes: str
    annex_list: tuple[str, ...]
    left_out: str
    prepared_by: str
    cleared_by: str
    labels: tuple[str, str, str, str]


ENGLISH = Words(
    lang="en",
    title="Minutes",
    meeting="Inter-mission coordination meeting on the Chad–Sudan border, 8–9 December 2009",
    facts=(
        ("Venue", "MINURCAT Sector HQ, Abéché, conference room"),
        ("Dates", "080800ZDEC09 to 091500ZDEC09 (local time A)"),
        ("Chair", "Head of Office Abéché, MINURCAT"),
        ("Secretary", "JOC duty officer, MINURCAT"),
        ("Next meeting", "2010-01-12, El Fasher"),
    ),
    attendance="Attendance",
    attendance_head=("Party", "Invited", "Came", "Level", "Remarks"),
    invited="Yes",
    came="In person",
    late="From day 2",
    remark="By UNHAS flight, luggage limit 15 kg",
    items=(
        (
            "Security along the border",
            (
                "Reported eleven ambushes of humanitarian convoys in November, most of them within 25 km of "
                "Goz Beïda, and a pattern of single vehicles being stopped shortly before dusk.",
                "Confirmed that armed groups cross near Tissi; the wadis are passable again since 20 November. "
                "It asked that sightings be passed within two hours rather than with the daily report.",
                "Had no units close to the tri-border area and relied on both neighbours for early warning.",
            ),
        ),
        (
            "Joint patrols",
            (
                "Proposed that patrols of both sides meet at Adré on the first Monday of each month.",
                "Agreed, subject to the consent of the host authorities, which it would seek by 2009-12-18.",
            ),
        ),
        (
            "Refugees and displaced persons",
            (
                "Noted 2,340 new arrivals at Djabal camp (TCD-GOZ) between 1 and 30 November.",
                "Expected further movement from Jebel Marra & surroundings if fighting went on.",
            ),
        ),
        (
            "Disarmament of the LRA",
            (
                "No position; took note.",
                "No position; took note.",
                "Described the movement of small groups towards Western Bahr el Ghazal.",
                "Reported four defections at Dungu and offered its leaflet texts in Acholi.",
            ),
        ),
        (
            "Liaison and communications",
            (
                "HF schedule: 06:00Z and 18:00Z on channel 3; bundles by the weekly flight.",
                "Asked for a second stick to be kept at El Geneina.",
            ),
        ),
        ("Other business", ("None.",)),
    ),
    decision="Sightings of armed groups within 50 km of the border are passed to the neighbouring mission "
    "within two hours, by voice first and in writing the same day.",
    action="Draft a common reporting format and circulate it for comment.",
    actions="Actions",
    actions_head=("No.", "Action", "Owner", "Due", "State"),
    open="Open",
    annexes="Annexes",
    annex_list=("Annex 1: map of patrol meeting points (1 sheet).", "Annex 2: HF schedule."),
    left_out="Two paragraphs and one action are not in this copy, for they were not released to its reader.",
    prepared_by="JOC duty officer, MINURCAT",
    cleared_by="Head of Office Abéché, MINURCAT",
    labels=("Page {page} of {pages}", "Prepared by", "Cleared by", "EXERCISE"),
)

FRENCH = Words(
    lang="fr",
    title="Procès-verbal",
    meeting="Réunion de coordination entre missions sur la frontière tchado-soudanaise, 8–9 décembre 2009",
    facts=(
        ("Lieu", "QG de secteur de la MINURCAT, Abéché, salle de conférence"),
        ("Dates", "080800ZDEC09 à 091500ZDEC09 (heure locale A)"),
        ("Présidence", "Chef du bureau d’Abéché, MINURCAT"),
        ("Secrétariat", "Officier de permanence du COC, MINURCAT"),
        ("Prochaine réunion", "2010-01-12, El Fasher"),
    ),
    attendance="Participation",
    attendance_head=("Partie", "Invitée", "Venue", "Niveau", "Observations"),
    invited="Oui",
    came="En personne",
    late="Dès le 2e jour",
    remark="Par vol UNHAS, bagages limités à 15 kg",
    items=(
        (
            "Sécurité le long de la frontière",
            (
                "A signalé onze embuscades contre des convois humanitaires en novembre, la plupart à moins de "
                "25 km de Goz Beïda, des véhicules isolés étant arrêtés peu avant la tombée de la nuit.",
                "A confirmé que des groupes armés passent près de Tissi ; les ouadis sont de nouveau "
                "praticables depuis le 20 novembre.",
                "N’avait pas d’unité proche de la zone des trois frontières.",
            ),
        ),
        (
            "Patrouilles conjointes",
            (
                "A proposé que les patrouilles se rencontrent à Adré le premier lundi de chaque mois.",
                "Était d’accord, sous réserve du consentement des autorités hôtes.",
            ),
        ),
        (
            "Réfugiés et personnes déplacées",
            (
                "A noté 2 340 arrivées au camp de Djabal (TCD-GOZ) entre le 1er et le 30 novembre.",
                "S’attendait à d’autres mouvements depuis le Djebel Marra.",
            ),
        ),
        ("Désarmement de la LRA", ("Pris note.", "Pris note.")),
        ("Liaison et communications", ("Vacation HF : 06:00Z et 18:00Z sur le canal 3.",)),
        ("Questions diverses", ("Néant.",)),
    ),
    decision="Toute observation de groupes armés à moins de 50 km de la frontière est transmise à la "
    "mission voisine dans les deux heures, d’abord par la voix, par écrit le même jour.",
    action="Rédiger un format commun de compte rendu et le diffuser pour avis.",
    actions="Actions",
    actions_head=("No", "Action", "Responsable", "Échéance", "État"),
    open="Ouverte",
    annexes="Annexes",
    annex_list=("Annexe 1 : carte des points de rencontre (1 feuille).", "Annexe 2 : vacation HF."),
    left_out="Deux paragraphes et une action ne figurent pas dans cette copie.",
    prepared_by="Officier de permanence du COC, MINURCAT",
    cleared_by="Chef du bureau d’Abéché, MINURCAT",
    labels=("Page {page} sur {pages}", "Établi par", "Validé par", "EXERCICE"),
)

ARABIC = Words(
    lang="ar",
    title="محضر الاجتماع",
    meeting="اجتماع التنسيق بين البعثات بشأن الحدود التشادية السودانية، 8–9 كانون الأول/ديسمبر 2009",
    facts=(
        ("المكان", "مقر القطاع لبعثة MINURCAT، أبشي، قاعة المؤتمرات"),
        ("التاريخ", "080800ZDEC09 إلى 091500ZDEC09"),
        ("الرئيس", "رئيس مكتب أبشي، MINURCAT"),
        ("المقرر", "ضابط المناوبة في مركز العمليات المشتركة، MINURCAT"),
        ("الاجتماع القادم", "2010-01-12، الفاشر"),
    ),
    attendance="الحضور",
    attendance_head=("الطرف", "مدعو", "الحضور", "المستوى", "ملاحظات"),
    invited="نعم",
    came="شخصيا",
    late="من اليوم 2",
    remark="برحلة UNHAS، حد الأمتعة 15 كغ",
    items=(
        (
            "الأمن على طول الحدود",
            (
                "أبلغت عن أحد عشر كمينا لقوافل إنسانية في تشرين الثاني/نوفمبر، معظمها على بعد أقل من 25 كم من "
                "قوز بيضا (TCD-GOZ)، وعن إيقاف مركبات منفردة قبيل الغروب.",
                "أكدت أن جماعات مسلحة تعبر قرب تيسي، وأن الأودية صالحة للعبور منذ 2009-11-20، وطلبت نقل "
                "المشاهدات خلال ساعتين (انظر D-1 والإجراء A-1).",
                "ليست لديها وحدات قريبة من المثلث الحدودي وتعتمد على الجارتين في الإنذار المبكر.",
            ),
        ),
        (
            "الدوريات المشتركة",
            (
                "اقترحت أن تلتقي الدوريات في أدري في أول يوم اثنين من كل شهر.",
                "وافقت رهنا بموافقة السلطات المضيفة التي ستطلبها قبل 2009-12-18.",
            ),
        ),
        (
            "اللاجئون والنازحون",
            (
                "لاحظت وصول 2,340 شخصا إلى مخيم جبل بين 1 و30 تشرين الثاني/نوفمبر.",
                "توقعت مزيدا من التنقل من جبل مرة إذا استمر القتال.",
            ),
        ),
        ("نزع سلاح جيش الرب", ("أحاطت علما.", "أحاطت علما.")),
        ("الاتصال والمواصلات", ("جدول HF: الساعة 06:00Z و18:00Z على القناة 3.",)),
        ("مسائل أخرى", ("لا شيء.",)),
    ),
    decision="تنقل مشاهدات الجماعات المسلحة في نطاق 50 كم من الحدود إلى البعثة المجاورة خلال ساعتين، "
    "شفويا أولا ثم كتابة في اليوم نفسه.",
    action="إعداد نموذج موحد للإبلاغ وتعميمه لإبداء الرأي.",
    actions="الإجراءات",
    actions_head=("الرقم", "الإجراء", "المسؤول", "الموعد", "الحالة"),
    open="مفتوح",
    annexes="المرفقات",
    annex_list=("المرفق 1: خريطة نقاط لقاء الدوريات (ورقة واحدة).", "المرفق 2: جدول HF."),
    left_out="لم ترد في هذه النسخة فقرتان وإجراء واحد لأنها لم تتح لقارئها.",
    prepared_by="ضابط المناوبة في مركز العمليات المشتركة، MINURCAT",
    cleared_by="رئيس مكتب أبشي، MINURCAT",
    labels=("صفحة {page} من {pages}", "أعدها", "أجازها", "تمرين"),
)

WORDS = {words.lang: words for words in (ENGLISH, FRENCH, ARABIC)}
