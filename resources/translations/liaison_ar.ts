<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AcceptPanel</name>
    <message>
        <source>A word on it</source>
        <translation>كلمة في الأمر</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Offered to us</source>
        <translation>معروض علينا</translation>
    </message>
    <message>
        <source>{name} hands this over. Once accepted, we owe it.</source>
        <translation>⁨{name}⁩ تسلم هذا الإجراء. ومتى قبلناه صار علينا.</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Present tense, one sentence</source>
        <translation>بصيغة الحاضر، جملة واحدة</translation>
    </message>
    <message>
        <source>The same in the second language</source>
        <translation>النص نفسه باللغة الثانية</translation>
    </message>
    <message>
        <source>Verb first, one sentence</source>
        <translation>الفعل أولا، جملة واحدة</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>الجهة الملزمة</translation>
    </message>
</context>
<context>
    <name>ActionDetail</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>بدعم من</translation>
    </message>
    <message>
        <source>What shows that it is done: a reference, a paper</source>
        <translation>ما يثبت إنجازه: مرجع أو وثيقة</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>New action: what has to be done  Ctrl+Shift+N</source>
        <translation>إجراء جديد: ما يجب القيام به  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>No action fits these filters</source>
        <translation>لا إجراء يطابق هذه المرشحات</translation>
    </message>
    <message>
        <source>Nobody owes anything yet</source>
        <translation>لا شيء مطلوب من أحد بعد</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Turn a filter off to see more.</source>
        <translation>أزل مرشحا لترى المزيد.</translation>
    </message>
    <message>
        <source>Turn all filters off</source>
        <translation>إزالة جميع المرشحات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>ما يجب القيام به</translation>
    </message>
    <message>
        <source>What meetings agree on lapses unless somebody owes it until a day. Actions come from the room by themselves; others are written in the line below.</source>
        <translation>ما تتفق عليه الاجتماعات يضيع ما لم يكن له مسؤول وموعد. تأتي الإجراءات من القاعة تلقائيا؛ ويكتب غيرها في السطر أدناه.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Actions that lose their owner: {n}, the first on {day}</source>
        <translation>الإجراءات التي تفقد مسؤولها: {n}، أولها في {day}</translation>
    </message>
    <message>
        <source>Actions without an owner: {n}</source>
        <translation>الإجراءات التي لا مسؤول عنها: {n}</translation>
    </message>
    <message>
        <source>May be done: {mission} not heard since {day}</source>
        <translation>ربما أنجز: لا خبر من ⁨{mission}⁩ منذ {day}</translation>
    </message>
    <message>
        <source>May be done: {mission} was never heard</source>
        <translation>ربما أنجز: لم يرد أي خبر من ⁨{mission}⁩</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>from {meeting}</source>
        <translation>من ⁨{meeting}⁩</translation>
    </message>
    <message>
        <source>it leaves the minutes of {meeting} too</source>
        <translation>ويخرج من محضر ⁨{meeting}⁩ أيضا</translation>
    </message>
    <message>
        <source>kept by {mission}</source>
        <translation>تحفظه ⁨{mission}⁩</translation>
    </message>
    <message>
        <source>loses its owner</source>
        <translation>يفقد مسؤوله</translation>
    </message>
    <message>
        <source>never heard: may be done</source>
        <translation>لا خبر قط: ربما أنجز</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>not heard since {day}</source>
        <translation>لا خبر منذ {day}</translation>
    </message>
    <message>
        <source>offered to {name}</source>
        <translation>معروض على ⁨{name}⁩</translation>
    </message>
    <message>
        <source>the adopted minutes keep it</source>
        <translation>يبقى في المحضر المعتمد</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{mission} said “{state}” on {day}</source>
        <translation>⁨{mission}⁩: «{state}» في {day}</translation>
    </message>
    <message>
        <source>{mission} {day}</source>
        <translation>⁨{mission}⁩ {day}</translation>
    </message>
    <message>
        <source>{told}, heard {day}</source>
        <translation>⁨{told}⁩، ورد {day}</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Nobody is called {name}.</source>
        <translation>لا أحد باسم {name}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يحفظ</translation>
    </message>
    <message>
        <source>{mission} ends on {day} and has no successor.</source>
        <translation>تنتهي ⁨{mission}⁩ في {day} ولا خلف لها.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>{text} is no day: 18 Dec, fri or +5 is.</source>
        <translation>⁨{text}⁩ ليس تاريخا: اكتب مثلا ⁦2009-12-18⁩ أو ⁦+5⁩.</translation>
    </message>
    <message>
        <source>{text} may be: {names}.</source>
        <translation>قد يكون ⁨{text}⁩: {names}.</translation>
    </message>
</context>
<context>
    <name>AddresseesPanel</name>
    <message>
        <source>Acknowledge</source>
        <translation>إشعار بالاستلام</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>أشعر بالاستلام</translation>
    </message>
    <message>
        <source>Acknowledged by voice: nothing more is asked. Signed from here, its sender can show later who noted it.</source>
        <translation>جرى الإشعار بالاستلام شفويا: لا يطلب شيء آخر. وإذا وقع من هنا، أمكن لمرسله أن يثبت لاحقا من أشعر بالاستلام.</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>جرى تسليمه</translation>
    </message>
    <message>
        <source>Note an answer by radio or telephone…</source>
        <translation>تدوين رد باللاسلكي أو الهاتف…</translation>
    </message>
    <message>
        <source>Noted, and passed on to those concerned</source>
        <translation>أخذ العلم به، وأبلغ المعنيون</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>أدرج في حزمة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ورد</translation>
    </message>
    <message>
        <source>Sign it as well</source>
        <translation>توقيعه أيضا</translation>
    </message>
    <message>
        <source>What our office does about it</source>
        <translation>ما يفعله مكتبنا بشأنه</translation>
    </message>
    <message>
        <source>What you do about it, in one line</source>
        <translation>ما تفعله بشأنه، في سطر واحد</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>من يعلم بالأمر</translation>
    </message>
</context>
<context>
    <name>AfterPanel</name>
    <message>
        <source>Corrigenda</source>
        <translation>التصويبات</translation>
    </message>
    <message>
        <source>For what, or what to read</source>
        <translation>بدلا من ماذا، أو ماذا يقرأ</translation>
    </message>
    <message>
        <source>None: the text stands as it was adopted.</source>
        <translation>لا شيء: النص باق كما اعتمد.</translation>
    </message>
    <message>
        <source>Write a corrigendum…</source>
        <translation>كتابة تصويب…</translation>
    </message>
    <message>
        <source>{place}
For: {old}
Read: {new}</source>
        <translation>{place}
بدلا من: {old}
يقرأ: {new}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Adoption of the agenda</source>
        <translation>إقرار جدول الأعمال</translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation>مسائل أخرى</translation>
    </message>
    <message>
        <source>Country round</source>
        <translation>جولة البلدان</translation>
    </message>
    <message>
        <source>Follow-up of earlier actions</source>
        <translation>متابعة الإجراءات السابقة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Military session</source>
        <translation>جلسة عسكرية</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>الاجتماع المقبل</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>New item  Ctrl+Shift+N</source>
        <translation>بند جديد  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Title of a new item</source>
        <translation>عنوان بند جديد</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Add an item and press Enter</source>
        <translation>أضف بندا واضغط Enter</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Alt+↑↓ moves, Del removes</source>
        <translation>للتحريك ⁦Alt+↑↓⁩، للحذف ⁦Del⁩</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n open actions and latest notes</source>
        <translation>
            <numerusform>ترحيل آخر الملاحظات</numerusform>
            <numerusform>ترحيل إجراء مفتوح واحد وآخر الملاحظات</numerusform>
            <numerusform>ترحيل إجراءين مفتوحين وآخر الملاحظات</numerusform>
            <numerusform>ترحيل %n إجراءات مفتوحة وآخر الملاحظات</numerusform>
            <numerusform>ترحيل %n إجراء مفتوحا وآخر الملاحظات</numerusform>
            <numerusform>ترحيل %n إجراء مفتوح وآخر الملاحظات</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry over open actions and latest notes</source>
        <translation>ترحيل الإجراءات المفتوحة وآخر الملاحظات</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>A name or a role</source>
        <translation>اسم أو وظيفة</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>تدوين رد…</translation>
    </message>
    <message>
        <source>Propose a correction…</source>
        <translation>اقتراح تصحيح…</translation>
    </message>
    <message>
        <source>What missions say</source>
        <translation>ما تقوله البعثات</translation>
    </message>
    <message>
        <source>Which text is to be corrected?</source>
        <translation>أي نص ينبغي تصحيحه؟</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>This record of ours may tell of the same event.</source>
        <translation>قد يتحدث هذا القيد لدينا عن الحدث نفسه.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>When, there</source>
        <translation>متى، هناك</translation>
    </message>
    <message>
        <source>as far apart as the clocks</source>
        <translation>بفارق الساعتين المحليتين</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدل</translation>
    </message>
    <message>
        <source>held</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>same event?</source>
        <translation>الحدث نفسه؟</translation>
    </message>
    <message>
        <source>the same minute</source>
        <translation>في الدقيقة نفسها</translation>
    </message>
    <message>
        <source>{km} km away</source>
        <translation>على بعد {km} كم</translation>
    </message>
    <message>
        <source>{n} min apart</source>
        <translation>بفارق ⁨{n}⁩ د</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Papers that carry it left from here. Ask their readers for them back:</source>
        <translation>غادرت من هنا وثائق تتضمنه. اطلب من قرائها إعادتها:</translation>
    </message>
    <message>
        <source>This vault keeps its copy and shows it nowhere until {mission} withdraws the recall. Our next bundle tells {mission} so.</source>
        <translation>تحتفظ هذه الخزنة بنسختها ولا تعرضها في أي مكان إلى أن تسحب ⁨{mission}⁩ الاسترجاع. وتبلغ حزمتنا التالية ⁨{mission}⁩ بذلك.</translation>
    </message>
    <message>
        <source>{ref} is set aside</source>
        <translation>نحي ⁨{ref}⁩ جانبا</translation>
    </message>
    <message>
        <source>{ref} was recalled</source>
        <translation>استرجع {ref}</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <source>A sign was seen</source>
        <translation>ظهر مؤشر</translation>
    </message>
    <message>
        <source>A week before the quarter ends</source>
        <translation>قبل نهاية ربع السنة بأسبوع</translation>
    </message>
    <message>
        <source>Agreed: {category}</source>
        <translation>متفق عليه: ⁨{category}⁩</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer for {mission}…</source>
        <translation>الإجابة باسم ⁨{mission}⁩…</translation>
    </message>
    <message>
        <source>Answer of {mission}</source>
        <translation>إجابة ⁨{mission}⁩</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Any day of the quarter</source>
        <translation>أي يوم من ربع السنة</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>As a product…</source>
        <translation>كمنتج…</translation>
    </message>
    <message>
        <source>Ask missions one question</source>
        <translation>طرح سؤال واحد على البعثات</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>بدء المقارنة</translation>
    </message>
    <message>
        <source>Begin the note</source>
        <translation>بدء المذكرة</translation>
    </message>
    <message>
        <source>Begin the scenario</source>
        <translation>بدء السيناريو</translation>
    </message>
    <message>
        <source>Begin to merge</source>
        <translation>بدء الدمج</translation>
    </message>
    <message>
        <source>Border segment</source>
        <translation>قطاع حدودي</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>By</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>نوع السيناريو</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Change the answer of {mission}…</source>
        <translation>تغيير إجابة ⁨{mission}⁩…</translation>
    </message>
    <message>
        <source>Clear for {mission}…</source>
        <translation>الإجازة باسم ⁨{mission}⁩…</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>الإجازة</translation>
    </message>
    <message>
        <source>Clearance noted by telephone</source>
        <translation>إجازة مدونة بالهاتف</translation>
    </message>
    <message>
        <source>Cleared by all: close it</source>
        <translation>أجازها الجميع: إغلاقها</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Compared only: no official level follows from it</source>
        <translation>للمقارنة فقط: لا يترتب عليها أي مستوى رسمي</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>المقارنات</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>العواقب</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>Differs since {day}</source>
        <translation>مختلف منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Differs, since when is not stated</source>
        <translation>مختلف، ولم يذكر منذ متى</translation>
    </message>
    <message>
        <source>Differs; reconciled</source>
        <translation>مختلف؛ جرى التوفيق</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Dissent of {mission}</source>
        <translation>اعتراض ⁨{mission}⁩</translation>
    </message>
    <message>
        <source>Everybody answered</source>
        <translation>أجاب الجميع</translation>
    </message>
    <message>
        <source>Far apart: {categories}.</source>
        <translation>التباعد كبير في: ⁨{categories}⁩.</translation>
    </message>
    <message>
        <source>Fill our return</source>
        <translation>ملء مساهمتنا</translation>
    </message>
    <message>
        <source>Freeze it</source>
        <translation>تجميده</translation>
    </message>
    <message>
        <source>Freeze the assessment</source>
        <translation>تجميد التقييم</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>تجميد…</translation>
    </message>
    <message>
        <source>Frozen without the clearance of {parties}.</source>
        <translation>جمد دون إجازة ⁨{parties}⁩.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>سار من</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>في سطر واحد</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>فيم الاختلاف</translation>
    </message>
    <message>
        <source>Incidents {families}: {n}, {before} the quarter before</source>
        <translation>الحوادث ⁨{families}⁩: {n}، وفي ربع السنة السابق {before}</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>الاستنتاجات الرئيسية</translation>
    </message>
    <message>
        <source>Likelihood, confidence</source>
        <translation>الاحتمال، مستوى الثقة</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Log pressure…</source>
        <translation>تدوين ضغوط…</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>سيناريو جديد</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>No answer yet from {missions}.</source>
        <translation>لا إجابة بعد من ⁨{missions}⁩.</translation>
    </message>
    <message>
        <source>No answer yet: {missions}</source>
        <translation>لا إجابة بعد: ⁨{missions}⁩</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا اختلاف</translation>
    </message>
    <message>
        <source>No incident code stands for it alone</source>
        <translation>لا يوجد رمز حوادث يخصها وحدها</translation>
    </message>
    <message>
        <source>No rating known</source>
        <translation>لا مستوى أمنيا معروفا</translation>
    </message>
    <message>
        <source>No rationale given</source>
        <translation>لم تذكر المسوغات</translation>
    </message>
    <message>
        <source>No signs named</source>
        <translation>لم تذكر مؤشرات</translation>
    </message>
    <message>
        <source>Nobody asked {parties}.</source>
        <translation>لم يسأل أحد ⁨{parties}⁩.</translation>
    </message>
    <message>
        <source>Nobody has begun one.</source>
        <translation>لم يبدأ أحد مذكرة توفيق.</translation>
    </message>
    <message>
        <source>Not asked: {missions}</source>
        <translation>لم تسأل: ⁨{missions}⁩</translation>
    </message>
    <message>
        <source>Not cleared yet by {parties}.</source>
        <translation>لم تجزه بعد: ⁨{parties}⁩.</translation>
    </message>
    <message>
        <source>Note a clearance by telephone…</source>
        <translation>تدوين إجازة بالهاتف…</translation>
    </message>
    <message>
        <source>Note that tells of it</source>
        <translation>الملاحظة التي تروي ذلك</translation>
    </message>
    <message>
        <source>On the rating of</source>
        <translation>بشأن المستوى الأمني لدى</translation>
    </message>
    <message>
        <source>One side gives a phase and the other a level: these are not compared.</source>
        <translation>يعطي أحد الجانبين مرحلة والآخر مستوى: لا يقارن بينهما.</translation>
    </message>
    <message>
        <source>Open a quarterly file</source>
        <translation>فتح تقييم ربع سنوي</translation>
    </message>
    <message>
        <source>Open it and request the returns</source>
        <translation>فتحه وطلب المساهمات</translation>
    </message>
    <message>
        <source>Open the reconciliation note</source>
        <translation>فتح مذكرة التوفيق</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>People may go to</source>
        <translation>الوجهة المحتملة للناس</translation>
    </message>
    <message>
        <source>Pressure on our rating</source>
        <translation>ضغوط على مستوانا الأمني</translation>
    </message>
    <message>
        <source>Pressure to change</source>
        <translation>ضغوط للتغيير</translation>
    </message>
    <message>
        <source>Quarterly assessment</source>
        <translation>تقييم ربع سنوي</translation>
    </message>
    <message>
        <source>Quarterly assessments</source>
        <translation>التقييمات ربع السنوية</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>المستوى الأمني</translation>
    </message>
    <message>
        <source>Rating of our side</source>
        <translation>المستوى الأمني في جانبنا</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المسوغات</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>الموصى به</translation>
    </message>
    <message>
        <source>Reconciliation note</source>
        <translation>مذكرة توفيق</translation>
    </message>
    <message>
        <source>Request the missing returns</source>
        <translation>طلب المساهمات الناقصة</translation>
    </message>
    <message>
        <source>Response of {mission}</source>
        <translation>استجابة ⁨{mission}⁩</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>المساهمة</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المساهمات</translation>
    </message>
    <message>
        <source>Returns are missing from {sites}.</source>
        <translation>تنقص مساهمات من ⁨{sites}⁩.</translation>
    </message>
    <message>
        <source>Returns due</source>
        <translation>موعد المساهمات</translation>
    </message>
    <message>
        <source>Returns {came} of {all}</source>
        <translation>المساهمات: {came} من {all}</translation>
    </message>
    <message>
        <source>Say what {mission} would do…</source>
        <translation>بيان ما ستفعله ⁨{mission}⁩…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>ظهر</translation>
    </message>
    <message>
        <source>Set a rating…</source>
        <translation>تحديد مستوى أمني…</translation>
    </message>
    <message>
        <source>Set the rating</source>
        <translation>تحديد المستوى الأمني</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Signs seen</source>
        <translation>المؤشرات التي ظهرت</translation>
    </message>
    <message>
        <source>Signs seen: {seen} of {all}</source>
        <translation>المؤشرات التي ظهرت: {seen} من {all}</translation>
    </message>
    <message>
        <source>Signs that it is coming</source>
        <translation>مؤشرات اقترابه</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>The answers differ.</source>
        <translation>الإجابات مختلفة.</translation>
    </message>
    <message>
        <source>The answers differ; nobody has written down in what.</source>
        <translation>الإجابات مختلفة؛ ولم يدون أحد فيم تختلف.</translation>
    </message>
    <message>
        <source>The sides have rated it differently since {day}, and have not said together why.</source>
        <translation>يختلف المستوى الأمني لدى الجانبين منذ ⁨{day}⁩، ولم يبينا السبب معا.</translation>
    </message>
    <message>
        <source>The sides rate it differently, and have said together why: {ref}.</source>
        <translation>يختلف المستوى الأمني لدى الجانبين، وقد بينا السبب معا: ⁨{ref}⁩.</translation>
    </message>
    <message>
        <source>The sides rate it differently; since when is not stated. They have not said together why.</source>
        <translation>يختلف المستوى الأمني لدى الجانبين، ولم يذكر منذ متى. ولم يبينا السبب معا.</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>التهديدات</translation>
    </message>
    <message>
        <source>Tick a sign…</source>
        <translation>تسجيل ظهور مؤشر…</translation>
    </message>
    <message>
        <source>Tick it</source>
        <translation>تسجيل ظهوره</translation>
    </message>
    <message>
        <source>What every side answers</source>
        <translation>ما يجيب عنه كل جانب</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>ما ستفعله</translation>
    </message>
    <message>
        <source>What may come</source>
        <translation>ما قد يحدث</translation>
    </message>
    <message>
        <source>What sites say, by category</source>
        <translation>ما تقوله المواقع، حسب الفئة</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>What would set it off</source>
        <translation>ما قد يحركه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Which facts support your rating, and what would change it?</source>
        <translation>ما الوقائع التي يستند إليها المستوى الأمني لديكم، وما الذي قد يغيره؟</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>من يسأل</translation>
    </message>
    <message>
        <source>Who pressed, and how</source>
        <translation>من ضغط، وكيف</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation>من جرت استشارته</translation>
    </message>
    <message>
        <source>Why, in three lines</source>
        <translation>السبب، في ثلاثة أسطر</translation>
    </message>
    <message>
        <source>Without {party}: why</source>
        <translation>دون ⁨{party}⁩: السبب</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Write a dissent…</source>
        <translation>كتابة اعتراض…</translation>
    </message>
    <message>
        <source>Write a reconciliation note…</source>
        <translation>كتابة مذكرة توفيق…</translation>
    </message>
    <message>
        <source>Write the differences…</source>
        <translation>كتابة أوجه الاختلاف…</translation>
    </message>
    <message>
        <source>You, last quarter: {said}</source>
        <translation>تقديركم في ربع السنة السابق: ⁨{said}⁩</translation>
    </message>
    <message>
        <source>Your answer is missing</source>
        <translation>إجابتكم ناقصة</translation>
    </message>
    <message>
        <source>Your clearance is missing</source>
        <translation>إجازتكم ناقصة</translation>
    </message>
    <message>
        <source>Your return is missing</source>
        <translation>مساهمتكم ناقصة</translation>
    </message>
    <message>
        <source>begun, nothing said yet</source>
        <translation>بدئت، ولم يذكر فيها شيء بعد</translation>
    </message>
    <message>
        <source>in, {day}</source>
        <translation>وردت، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>likelihood not stated</source>
        <translation>الاحتمال غير مذكور</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>no note is named</source>
        <translation>لم تذكر أي ملاحظة</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>لم يسأل أحد</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم يظهر</translation>
    </message>
    <message>
        <source>noted by {mission}</source>
        <translation>دونته ⁨{mission}⁩</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>لم يذكر شيء</translation>
    </message>
    <message>
        <source>rates it {value}</source>
        <translation>المستوى لديها: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>returns due {day}</source>
        <translation>موعد المساهمات ⁨{day}⁩</translation>
    </message>
    <message>
        <source>same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>set by {who}</source>
        <translation>حدده ⁨{who}⁩</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{came} of {all} in</source>
        <translation>الوارد: {came} من {all}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من ⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
        <source>{n} asked, {n} answered; not asked: {others}</source>
        <translation>سئلت: {n}، أجابت: {n}؛ لم تسأل: {others}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>{n} step</source>
        <translation>درجة واحدة ({n})</translation>
    </message>
    <message>
        <source>{ref} · answered, not cleared yet</source>
        <translation>⁨{ref}⁩ · أجيب، ولم يجز بعد</translation>
    </message>
    <message>
        <source>{ref} · no answer yet from {missions}</source>
        <translation>⁨{ref}⁩ · لا إجابة بعد من ⁨{missions}⁩</translation>
    </message>
    <message>
        <source>{scheme} since {day}</source>
        <translation>⁨{scheme}⁩ منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{scheme}, since when is not stated</source>
        <translation>⁨{scheme}⁩، ولم يذكر منذ متى</translation>
    </message>
    <message>
        <source>{seen} of {all} seen</source>
        <translation>ظهر {seen} من {all}</translation>
    </message>
    <message>
        <source>{site}: {said}</source>
        <translation>⁨{site}⁩: ⁨{said}⁩</translation>
    </message>
    <message>
        <source>{word}, of an earlier text</source>
        <translation>⁨{word}⁩، بشأن نص سابق</translation>
    </message>
    <message>
        <source>⚠ {n} steps</source>
        <translation>⚠ الدرجات: {n}</translation>
    </message>
    <message>
        <source>✓ seen</source>
        <translation>✓ ظهر</translation>
    </message>
</context>
<context>
    <name>AssessmentsList</name>
    <message>
        <source>Ask missions one question</source>
        <translation>طرح سؤال واحد على البعثات</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Quarterly assessment</source>
        <translation>تقييم ربع سنوي</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>The quarter ends soon, and its file is not open.</source>
        <translation>يوشك ربع السنة أن ينتهي ولم يفتح تقييمه بعد.</translation>
    </message>
    <message>
        <source>Two missions on one border may rate it differently without knowing. Borders with both sides, questions to several missions, quarterly assessments and scenarios stand here side by side.</source>
        <translation>قد تحدد بعثتان مستويين أمنيين مختلفين لحدود واحدة دون أن تعلما. هنا جنبا إلى جنب الحدود بجانبيها، والأسئلة الموجهة إلى عدة بعثات، والتقييمات ربع السنوية، والسيناريوهات.</translation>
    </message>
</context>
<context>
    <name>AssessmentsScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a border, a comparison, a quarter or a scenario from the list.</source>
        <translation>اختر من القائمة حدودا أو مقارنة أو ربع سنة أو سيناريو.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>A copy that you save outside is no longer protected.</source>
        <translation>النسخة التي تحفظها في الخارج لا تعود محمية.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>طلبه مجددا</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Drop files here, or paste a picture with Ctrl+V.</source>
        <translation>أسقط الملفات هنا، أو الصق صورة بالمفتاحين Ctrl+V.</translation>
    </message>
    <message>
        <source>Save a copy, which is not protected</source>
        <translation>حفظ نسخة غير محمية</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>The question leaves with the next exchange.</source>
        <translation>يغادر الطلب مع التبادل التالي.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>لم يصل بعد</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>عبر الفيديو</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيا</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Quorum of functions</source>
        <translation>نصاب الوظائف</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زال معلقا</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>late, now</source>
        <translation>متأخر الآن</translation>
    </message>
    <message>
        <source>leaves now</source>
        <translation>يغادر الآن</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>جزئيا</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>All missions of the cell</source>
        <translation>جميع بعثات الخلية</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Host authorities of {name}</source>
        <translation>سلطات البلد المضيف {name}</translation>
    </message>
    <message>
        <source>Humanitarian partners</source>
        <translation>الشركاء في المجال الإنساني</translation>
    </message>
    <message>
        <source>Own mission</source>
        <translation>بعثتنا</translation>
    </message>
    <message>
        <source>Own site</source>
        <translation>موقعنا</translation>
    </message>
    <message>
        <source>Regional body {name}</source>
        <translation>الهيئة الإقليمية {name}</translation>
    </message>
    <message>
        <source>Sister mission {name}</source>
        <translation>البعثة الشقيقة {name}</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>المركز الإقليمي</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>United Nations country team</source>
        <translation>فريق الأمم المتحدة القطري</translation>
    </message>
</context>
<context>
    <name>BeginPane</name>
    <message>
        <source>A name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>A number from 1 on</source>
        <translation>عدد من 1 فما فوق</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Begin the series</source>
        <translation>بدء السلسلة</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>أيام الصمت</translation>
    </message>
    <message>
        <source>Days, weeks, months</source>
        <translation>أيام، أسابيع، أشهر</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>In so many</source>
        <translation>خلال كم</translation>
    </message>
    <message>
        <source>Inter-mission meeting, strategic</source>
        <translation>اجتماع البعثات الاستراتيجي</translation>
    </message>
    <message>
        <source>It cannot end before it begins</source>
        <translation>لا يمكن أن ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Meets so many times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Neutral venue</source>
        <translation>مكان محايد</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>سلسلة جديدة</translation>
    </message>
    <message>
        <source>Propose the meeting</source>
        <translation>اقتراح الاجتماع</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>اللغة الثانية</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الاجتماع</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Daily security contact</source>
        <translation>الاتصال الأمني اليومي</translation>
    </message>
    <message>
        <source>From your next press on, what comes is counted here by mission.</source>
        <translation>اعتبارا من ضغطتك التالية، يحسب هنا ما يرد من كل بعثة.</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>اطلعت على هذا</translation>
    </message>
    <message>
        <source>Nobody is known yet: bring in a card in the directory.</source>
        <translation>لا أحد معروف بعد: أدخل بطاقة في الدليل.</translation>
    </message>
    <message>
        <source>Note the daily call as a security contact: Ctrl+N.</source>
        <translation>دون المكالمة اليومية كاتصال أمني: ⁦Ctrl+N⁩.</translation>
    </message>
    <message>
        <source>Nothing came from others.</source>
        <translation>لم يرد شيء من الآخرين.</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>منذ آخر مرة</translation>
    </message>
    <message>
        <source>Who was heard when</source>
        <translation>آخر ما ورد من كل جهة</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>جار البحث…</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>a day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>في ربع السنة</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>في الأسبوع</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>once in {span}</source>
        <translation>مرة كل {span}</translation>
    </message>
    <message>
        <source>once {span}</source>
        <translation>مرة {span}</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>أرباع سنة</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
</context>
<context>
    <name>CadencePanel</name>
    <message>
        <source>A number from 1 on</source>
        <translation>عدد من 1 فما فوق</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Agree on another cadence…</source>
        <translation>الاتفاق على وتيرة أخرى…</translation>
    </message>
    <message>
        <source>Another cadence: the one before stays in the history</source>
        <translation>وتيرة أخرى: تبقى السابقة في سجل التغييرات</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>Days, weeks, months</source>
        <translation>أيام، أسابيع، أشهر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>اعتبارا من</translation>
    </message>
    <message>
        <source>In so many</source>
        <translation>خلال كم</translation>
    </message>
    <message>
        <source>Meets so many times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Who agreed, and for what reason</source>
        <translation>من اتفق، ولأي سبب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date of {label}</source>
        <translation>تاريخ {label}</translation>
    </message>
    <message>
        <source>In the second language</source>
        <translation>باللغة الثانية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Owner of {label}</source>
        <translation>المسؤول عن {label}</translation>
    </message>
</context>
<context>
    <name>CarrierCard</name>
    <message numerus="yes">
        <source>%n bundles to look at</source>
        <translation>
            <numerusform>لا حزم للاطلاع عليها</numerusform>
            <numerusform>حزمة واحدة للاطلاع عليها</numerusform>
            <numerusform>حزمتان للاطلاع عليهما</numerusform>
            <numerusform>%n حزم للاطلاع عليها</numerusform>
            <numerusform>%n حزمة للاطلاع عليها</numerusform>
            <numerusform>%n حزمة للاطلاع عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave, {size}</source>
        <translation>
            <numerusform>لا حزم تترك، {size}</numerusform>
            <numerusform>حزمة واحدة تترك، {size}</numerusform>
            <numerusform>حزمتان تتركان، {size}</numerusform>
            <numerusform>%n حزم تترك، {size}</numerusform>
            <numerusform>%n حزمة تترك، {size}</numerusform>
            <numerusform>%n حزمة تترك، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تغيير ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Exchange  Ctrl+E</source>
        <translation>تبادل  Ctrl+E</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>المجلد {name}</translation>
    </message>
    <message>
        <source>Leaves an eighth more beside each bundle, so that one with damaged parts can still be read.</source>
        <translation>يترك مع كل حزمة ما يعادل ثمنها، لتبقى مقروءة وإن تلف بعض أجزائها.</translation>
    </message>
    <message>
        <source>Plug it in again: the visit goes on where it stopped.</source>
        <translation>أعد توصيلها: يستأنف التبادل من حيث توقف.</translation>
    </message>
    <message>
        <source>Repair data</source>
        <translation>بيانات إصلاح</translation>
    </message>
    <message>
        <source>Stick {name}</source>
        <translation>ذاكرة USB {name}</translation>
    </message>
    <message>
        <source>Stick {name} ({kind})</source>
        <translation>ذاكرة USB {name} ({kind})</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>استخدام {name}</translation>
    </message>
    <message>
        <source>What matters most is left first. Free some space for the rest.</source>
        <translation>الأهم يترك أولا. أفسح بعض المكان للباقي.</translation>
    </message>
    <message>
        <source>last left there: {age}</source>
        <translation>آخر ما ترك هناك: {age}</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>غير موجود الآن</translation>
    </message>
    <message>
        <source>not visited yet</source>
        <translation>لم يفتح بعد</translation>
    </message>
    <message>
        <source>nothing of ours left there yet</source>
        <translation>لم يترك لنا شيء هناك بعد</translation>
    </message>
    <message>
        <source>nothing to leave</source>
        <translation>لا شيء يترك</translation>
    </message>
    <message>
        <source>pulled out during the visit</source>
        <translation>أخرجت أثناء التبادل</translation>
    </message>
    <message>
        <source>read-only: bundles can be taken, and none left</source>
        <translation>للقراءة فقط: تؤخذ منها حزم ولا تترك فيها</translation>
    </message>
    <message>
        <source>refused since {when}</source>
        <translation>مرفوض منذ {when}</translation>
    </message>
    <message>
        <source>too full: needs {needed}, has {free}</source>
        <translation>ممتلئة: المطلوب {needed}، والمتاح {free}</translation>
    </message>
    <message>
        <source>unreachable since {when}</source>
        <translation>لا يمكن بلوغه منذ {when}</translation>
    </message>
    <message>
        <source>visited {when}</source>
        <translation>فتح في {when}</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ‏({kind})</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>المتاح: {size}</translation>
    </message>
</context>
<context>
    <name>CarrierCards</name>
    <message>
        <source>Add a place…</source>
        <translation>إضافة مكان…</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>By letter</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في القاعة</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>لاسلكي</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>اتصال مرئي</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A meeting was due by {due} and has not been held.</source>
        <translation>كان ينبغي عقد اجتماع بحلول ⁨{due}⁩ ولم يعقد.</translation>
    </message>
    <message>
        <source>A meeting was due by {due} and was held on {met}.</source>
        <translation>كان ينبغي عقد اجتماع بحلول ⁨{due}⁩ وعقد في ⁨{met}⁩.</translation>
    </message>
    <message>
        <source>Announced for {announced}[, put off to {revised}]; days late: {days}, and still not there[; {cause}].</source>
        <translation>أعلن موعده في ⁨{announced}⁩[، وأجل إلى ⁨{revised}⁩]؛ أيام التأخير: {days}، ولم يصل بعد[؛ ⁨{cause}⁩].</translation>
    </message>
    <message>
        <source>Cleared by {cleared} of {asked}[; refused by {refused}][; no answer from {waiting}].</source>
        <translation>أجازه {cleared} من {asked}[؛ رفضه: ⁨{refused}⁩][؛ لا رد من: ⁨{waiting}⁩].</translation>
    </message>
    <message>
        <source>Graded as confirmed; independent sources that it is linked with: {count} of {needed}.</source>
        <translation>درجته مؤكد؛ المصادر المستقلة المرتبط بها: {count} من {needed}.</translation>
    </message>
    <message>
        <source>Held meetings of {series} without an invitation: {count}; with one: none.</source>
        <translation>اجتماعات ⁨{series}⁩ المعقودة بلا دعوة: {count}؛ وبدعوة: لا شيء.</translation>
    </message>
    <message>
        <source>Inputs received: {received} of {asked}[; due {due}]; missing: {missing}.</source>
        <translation>المساهمات الواردة: {received} من {asked}[؛ الموعد النهائي ⁨{due}⁩]؛ الناقصة: ⁨{missing}⁩.</translation>
    </message>
    <message>
        <source>It is left out of every package for others until its originator agrees.</source>
        <translation>يحذف من كل حزمة موجهة إلى الآخرين حتى توافق الجهة المنشئة.</translation>
    </message>
    <message>
        <source>It is withheld from {audiences}, and nobody says why.</source>
        <translation>محجوب عن ⁨{audiences}⁩ ولم يذكر أحد السبب.</translation>
    </message>
    <message>
        <source>It may never enter a package for {audiences}.</source>
        <translation>لا يجوز أبدا إدراجه في حزمة موجهة إلى ⁨{audiences}⁩.</translation>
    </message>
    <message>
        <source>It needs {needs}, which has not been agreed.</source>
        <translation>يحتاج إلى ما لم يتفق عليه بعد: ⁨{needs}⁩.</translation>
    </message>
    <message>
        <source>It quotes a recalled record and is set aside: {refs}. Make a new one.</source>
        <translation>يقتبس قيدا مسترجعا وقد نحي جانبا: ⁨{refs}⁩. أعد منتجا جديدا.</translation>
    </message>
    <message>
        <source>It was valid until {until} and has not been renewed.</source>
        <translation>كان صالحا حتى ⁨{until}⁩ ولم يجدد.</translation>
    </message>
    <message>
        <source>No contact with {mission} is noted since {last}; working days: {days}.</source>
        <translation>لم يدون أي اتصال مع ⁨{mission}⁩ منذ ⁨{last}⁩؛ أيام العمل: {days}.</translation>
    </message>
    <message>
        <source>No contact with {mission} is noted.</source>
        <translation>لم يدون أي اتصال مع ⁨{mission}⁩.</translation>
    </message>
    <message>
        <source>No role has a cooperation mandate[; too junior to move Force and police at {sites}].</source>
        <translation>لا وظيفة مكلفة بالتعاون[؛ والرتبة أدنى من أن تحرك القوة والشرطة في {sites}].</translation>
    </message>
    <message>
        <source>No working day for {parties}: {days}[ ({holidays})].</source>
        <translation>ليس يوم عمل لدى {parties}: {days}[ ({holidays})].</translation>
    </message>
    <message>
        <source>Nobody answers for this dossier.</source>
        <translation>لا مسؤول عن هذا الملف.</translation>
    </message>
    <message>
        <source>None of its roles is a focal point today[; ended: {ended}].</source>
        <translation>ليست أي من وظائفها جهة اتصال اليوم[؛ انتهت: ⁨{ended}⁩].</translation>
    </message>
    <message>
        <source>Not noted by {missing}, which was asked for by {due}[; noted by {noted}].</source>
        <translation>لم يشعر بالاستلام: ⁨{missing}⁩، وكان ذلك مطلوبا قبل ⁨{due}⁩[؛ أشعر به: ⁨{noted}⁩].</translation>
    </message>
    <message>
        <source>Owed by {owner} since {due}; working days late: {days}.</source>
        <translation>مطلوب من ⁨{owner}⁩ منذ ⁨{due}⁩؛ أيام العمل المتأخرة: {days}.</translation>
    </message>
    <message>
        <source>Owed by {owner} since {due}; working days late: {days}. It may be done: never heard of {mission}.</source>
        <translation>مطلوب من ⁨{owner}⁩ منذ ⁨{due}⁩؛ أيام العمل المتأخرة: {days}. ربما أنجز: لم يرد أي خبر من ⁨{mission}⁩.</translation>
    </message>
    <message>
        <source>Owed by {owner} since {due}; working days late: {days}. It may be done: not heard of {mission} since {heard}.</source>
        <translation>مطلوب من ⁨{owner}⁩ منذ ⁨{due}⁩؛ أيام العمل المتأخرة: {days}. ربما أنجز: لا خبر من ⁨{mission}⁩ منذ ⁨{heard}⁩.</translation>
    </message>
    <message>
        <source>People move along the border[ ({segment})][ to {to}], and no warning follows.</source>
        <translation>يتحرك الناس على طول الحدود[ (⁨{segment}⁩)][ نحو ⁨{to}⁩]، ولم يتبع ذلك أي إنذار.</translation>
    </message>
    <message>
        <source>Recalled on {day}; not heard that copies are set aside: {contacts}.</source>
        <translation>استرجع في ⁨{day}⁩؛ لا خبر عن تنحية النسخ لدى: ⁨{contacts}⁩.</translation>
    </message>
    <message>
        <source>Run by {new} since {old} ended on {end}; shown as {new}, and what was written before as {old}.</source>
        <translation>تديره ⁨{new}⁩ منذ انتهاء ⁨{old}⁩ في ⁨{end}⁩؛ يظهر باسم ⁨{new}⁩، وما كتب قبل ذلك باسم ⁨{old}⁩.</translation>
    </message>
    <message>
        <source>The next meeting is due by {due} and none is scheduled.</source>
        <translation>الاجتماع المقبل مستحق بحلول ⁨{due}⁩ ولم يحدد موعد لأي اجتماع.</translation>
    </message>
    <message>
        <source>The next meeting is due by {due}; only proposed: {meetings}.</source>
        <translation>الاجتماع المقبل مستحق بحلول ⁨{due}⁩؛ والمقترح فقط: {meetings}.</translation>
    </message>
    <message>
        <source>The quarter ends on {end}, and its assessment has not been opened.</source>
        <translation>ينتهي ربع السنة في ⁨{end}⁩ ولم يفتح تقييمه بعد.</translation>
    </message>
    <message>
        <source>The sides rate it differently[ since {since}]: {ratings}[; compared in {comparison}].</source>
        <translation>يختلف المستوى الأمني لدى الجانبين[ منذ ⁨{since}⁩]: ⁨{ratings}⁩[؛ المقارنة في ⁨{comparison}⁩].</translation>
    </message>
    <message>
        <source>They may tell of one event: {minutes} min from each other, as the clocks of the two places are.</source>
        <translation>ربما يرويان حدثا واحدا: الفارق بينهما بالدقائق {minutes}، حسب توقيت المكانين.</translation>
    </message>
    <message>
        <source>They may tell of one event: {minutes} min[ and {km} km] from each other.</source>
        <translation>ربما يرويان حدثا واحدا: الفارق بينهما بالدقائق {minutes}[، وبالكيلومترات {km}].</translation>
    </message>
    <message>
        <source>They may tell of one group ({subjects}) on different days: keep them apart, linked.</source>
        <translation>ربما يرويان عن جماعة واحدة (⁨{subjects}⁩) في يومين مختلفين: أبقهما منفصلين مع الربط بينهما.</translation>
    </message>
    <message>
        <source>all missions</source>
        <translation>جميع البعثات</translation>
    </message>
    <message>
        <source>{mission} ended on {end}, and nobody took it over.</source>
        <translation>انتهت ⁨{mission}⁩ في ⁨{end}⁩ ولم تستلم أي جهة ما كان عليها.</translation>
    </message>
    <message>
        <source>{mission} ends on {end}, and nobody is named to take it over.</source>
        <translation>تنتهي ⁨{mission}⁩ في ⁨{end}⁩ ولم تعين جهة مستلمة.</translation>
    </message>
    <message>
        <source>{receiver} has not accepted it yet.</source>
        <translation>لم تقبله ⁨{receiver}⁩ بعد.</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>About to lose their owner</source>
        <translation>على وشك أن تفقد مسؤولها</translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation>إجراءات متأخرة</translation>
    </message>
    <message>
        <source>Assessments that wait for inputs</source>
        <translation>تقييمات تنتظر مساهمات</translation>
    </message>
    <message>
        <source>Called confirmed, by one source</source>
        <translation>موصوف بالمؤكد، من مصدر واحد</translation>
    </message>
    <message>
        <source>Daily contact missed</source>
        <translation>اتصال يومي لم يجر</translation>
    </message>
    <message>
        <source>Dossiers without an owner</source>
        <translation>ملفات بلا مسؤول</translation>
    </message>
    <message>
        <source>Handed over, not accepted</source>
        <translation>جرى تسليمه ولم يقبل</translation>
    </message>
    <message>
        <source>Humanitarian origin: held back</source>
        <translation>منشأ إنساني: محجوب</translation>
    </message>
    <message>
        <source>Kept back without a reason</source>
        <translation>محجوب بلا سبب</translation>
    </message>
    <message>
        <source>Lines to take that have expired</source>
        <translation>مواقف معتمدة انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>Maybe one event, told twice</source>
        <translation>ربما حدث واحد روي مرتين</translation>
    </message>
    <message>
        <source>Meetings due, and not scheduled</source>
        <translation>اجتماعات مستحقة لم يحدد موعدها</translation>
    </message>
    <message>
        <source>Meetings on days off</source>
        <translation>اجتماعات في أيام العطل</translation>
    </message>
    <message>
        <source>Names of another time</source>
        <translation>أسماء من زمن آخر</translation>
    </message>
    <message>
        <source>Needs what nobody agreed to</source>
        <translation>يحتاج إلى ما لم يوافق عليه أحد</translation>
    </message>
    <message>
        <source>Never for hosts or the public</source>
        <translation>محظور على البلد المضيف والجمهور</translation>
    </message>
    <message>
        <source>Never invited</source>
        <translation>لم يدع قط</translation>
    </message>
    <message>
        <source>No focal point</source>
        <translation>لا جهة اتصال</translation>
    </message>
    <message>
        <source>Nobody is mandated for cooperation</source>
        <translation>لا أحد مكلف بالتعاون</translation>
    </message>
    <message>
        <source>One border, two ratings</source>
        <translation>حدود واحدة ومستويان أمنيان</translation>
    </message>
    <message>
        <source>People move to the border, nobody is warned</source>
        <translation>ناس يتحركون نحو الحدود ولم ينذر أحد</translation>
    </message>
    <message>
        <source>Positions not cleared by all</source>
        <translation>مواقف لم يجزها الجميع</translation>
    </message>
    <message>
        <source>Products that quote a recalled record</source>
        <translation>منتجات تقتبس قيدا مسترجعا</translation>
    </message>
    <message>
        <source>Promises that are late</source>
        <translation>وعود متأخرة</translation>
    </message>
    <message>
        <source>Recalls without an answer</source>
        <translation>عمليات استرجاع بلا رد</translation>
    </message>
    <message>
        <source>Series that met too late</source>
        <translation>سلاسل تأخر اجتماعها</translation>
    </message>
    <message>
        <source>The quarter ends without an assessment</source>
        <translation>ربع السنة ينتهي بلا تقييم</translation>
    </message>
    <message>
        <source>Units that are late</source>
        <translation>وحدات متأخرة</translation>
    </message>
    <message>
        <source>Warnings that nobody acknowledged in time</source>
        <translation>إنذارات لم يشعر أحد باستلامها في موعدها</translation>
    </message>
</context>
<context>
    <name>CheckNext</name>
    <message>
        <source>Agree on who keeps it</source>
        <translation>اتفقوا على من يتولاه</translation>
    </message>
    <message>
        <source>Ask the mission to name one</source>
        <translation>اطلب من البعثة تسميتها</translation>
    </message>
    <message>
        <source>Ask the missions that are named</source>
        <translation>اسأل البعثات المذكورة</translation>
    </message>
    <message>
        <source>Ask the originator for consent</source>
        <translation>اطلب موافقة الجهة المنشئة</translation>
    </message>
    <message>
        <source>Ask the receiver to accept it</source>
        <translation>اطلب من الجهة المستلمة قبوله</translation>
    </message>
    <message>
        <source>Ask the sites that are named</source>
        <translation>اسأل المواقع المذكورة</translation>
    </message>
    <message>
        <source>Call them and note the answer</source>
        <translation>اتصل بهم ودون الرد</translation>
    </message>
    <message>
        <source>Call, and note it with Ctrl+N</source>
        <translation>اتصل ودون الاتصال بالمفتاحين ⁦Ctrl+N⁩</translation>
    </message>
    <message>
        <source>Compare, and write down why</source>
        <translation>قارن ودون السبب</translation>
    </message>
    <message>
        <source>Enter the date, or the cause</source>
        <translation>أدخل التاريخ أو السبب</translation>
    </message>
    <message>
        <source>Exchange with them, or call</source>
        <translation>تبادل معهم أو اتصل بهم</translation>
    </message>
    <message>
        <source>Give the reason, or release it</source>
        <translation>اذكر السبب أو أجز الإطلاع عليه</translation>
    </message>
    <message>
        <source>Hand over to a mission that goes on</source>
        <translation>سلمه إلى بعثة باقية</translation>
    </message>
    <message>
        <source>Invite them, or say why not</source>
        <translation>ادعهم أو اذكر سبب عدم دعوتهم</translation>
    </message>
    <message>
        <source>Link a second source, or grade it lower</source>
        <translation>اربط مصدرا ثانيا أو اخفض الدرجة</translation>
    </message>
    <message>
        <source>Link them as the same or another event</source>
        <translation>اربطهما كحدث واحد أو كحدثين</translation>
    </message>
    <message>
        <source>Make a cleared copy if they must know</source>
        <translation>أعد نسخة منقحة إذا وجب أن يعلموا</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>أعد منتجا جديدا</translation>
    </message>
    <message>
        <source>Move the meeting, or ask them</source>
        <translation>انقل الاجتماع أو اسألهم</translation>
    </message>
    <message>
        <source>Nothing, if the record is of that time</source>
        <translation>لا شيء، إذا كان القيد من ذلك الزمن</translation>
    </message>
    <message>
        <source>Open the note and press Ctrl+W</source>
        <translation>افتح الملاحظة واضغط ⁦Ctrl+W⁩</translation>
    </message>
    <message>
        <source>Open the quarterly assessment</source>
        <translation>افتح التقييم ربع السنوي</translation>
    </message>
    <message>
        <source>Propose terms of reference</source>
        <translation>اقترح اختصاصات</translation>
    </message>
    <message>
        <source>Raise it with the mission that is named</source>
        <translation>اطرح الأمر على البعثة المذكورة</translation>
    </message>
    <message>
        <source>Renew the line, or end it</source>
        <translation>جدد الموقف أو أنهه</translation>
    </message>
    <message>
        <source>Say how it stands, or ask its owner</source>
        <translation>أفد بوضعه أو اسأل المسؤول عنه</translation>
    </message>
    <message>
        <source>Set a meeting, or change the cadence</source>
        <translation>حدد اجتماعا أو غير الوتيرة</translation>
    </message>
    <message>
        <source>Set the next meeting</source>
        <translation>حدد الاجتماع المقبل</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Chosen</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>Entries of the chosen sign</source>
        <translation>قيود العلامة المختارة</translation>
    </message>
    <message>
        <source>{n} more: zoom in</source>
        <translation>{n} أخرى: كبر الخريطة</translation>
    </message>
</context>
<context>
    <name>ClashView</name>
    <message>
        <source>Back to the record</source>
        <translation>العودة إلى القيد</translation>
    </message>
    <message>
        <source>Both sides edited the same paragraph before they had seen each other. What each had is side by side; below is what came of both. Read it, put it right, keep it.</source>
        <translation>عدل الجانبان الفقرة نفسها قبل أن يرى أي منهما ما كتبه الآخر. النصان جنبا إلى جنب، وأدناه حصيلة دمجهما. اقرأها وصوبها ثم احتفظ بها.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>الاحتفاظ بهذه</translation>
    </message>
    <message>
        <source>They were written apart, before either side had seen the other. Both are kept until somebody decides, and history keeps them after that.</source>
        <translation>كتبت كل منهما على حدة قبل أن يرى أي جانب ما كتبه الآخر. تحفظ القيمتان إلى أن يبت فيهما أحد، ثم يبقيهما سجل التغييرات.</translation>
    </message>
    <message>
        <source>Which is right? {field}</source>
        <translation>أيهما الصحيح؟ {field}</translation>
    </message>
    <message>
        <source>shown for now</source>
        <translation>معروضة مؤقتا</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} من {count}</translation>
    </message>
</context>
<context>
    <name>ClockFace</name>
    <message>
        <source>Nobody said which clock this site keeps: say it in Settings, Reports.</source>
        <translation>لم يحدد أحد توقيت هذا الموقع: حدده في «الإعدادات»، «التقارير».</translation>
    </message>
    <message>
        <source>{dtg} · no zone known</source>
        <translation>⁨{dtg}⁩ · لا منطقة زمنية معروفة</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Abduction of civilians</source>
        <translation>اختطاف مدنيين</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>حادث عرضي</translation>
    </message>
    <message>
        <source>Ambush, hit and run</source>
        <translation>كمين أو هجوم خاطف</translation>
    </message>
    <message>
        <source>Armed clash</source>
        <translation>اشتباك مسلح</translation>
    </message>
    <message>
        <source>Arms trafficking or seizure</source>
        <translation>اتجار بالأسلحة أو ضبطها</translation>
    </message>
    <message>
        <source>Attack on a settlement</source>
        <translation>هجوم على منطقة مأهولة</translation>
    </message>
    <message>
        <source>Attack on civilians or a camp</source>
        <translation>هجوم على مدنيين أو مخيم</translation>
    </message>
    <message>
        <source>Attack on humanitarian workers</source>
        <translation>هجوم على العاملين في المجال الإنساني</translation>
    </message>
    <message>
        <source>Attack on the United Nations</source>
        <translation>هجوم على الأمم المتحدة</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>طيران</translation>
    </message>
    <message>
        <source>Cross-border incursion</source>
        <translation>توغل عبر الحدود</translation>
    </message>
    <message>
        <source>Detention or harassment of staff</source>
        <translation>احتجاز موظفين أو مضايقتهم</translation>
    </message>
    <message>
        <source>Expulsion or closure</source>
        <translation>طرد أو إغلاق</translation>
    </message>
    <message>
        <source>Hijack or vehicle theft</source>
        <translation>اختطاف مركبة أو سرقتها</translation>
    </message>
    <message>
        <source>Intercommunal violence</source>
        <translation>عنف بين المجتمعات المحلية</translation>
    </message>
    <message>
        <source>Internal displacement</source>
        <translation>نزوح داخلي</translation>
    </message>
    <message>
        <source>Kidnapping or hostage taking</source>
        <translation>خطف أو أخذ رهائن</translation>
    </message>
    <message>
        <source>Livestock raid or looting</source>
        <translation>سلب ماشية أو نهب</translation>
    </message>
    <message>
        <source>Mine, unexploded ordnance or improvised device</source>
        <translation>لغم أو ذخيرة غير منفجرة أو عبوة مرتجلة</translation>
    </message>
    <message>
        <source>Movement or assembly of a group</source>
        <translation>تحرك جماعة أو تجمعها</translation>
    </message>
    <message>
        <source>Movement or flight denied</source>
        <translation>منع تنقل أو رحلة جوية</translation>
    </message>
    <message>
        <source>Natural hazard or health</source>
        <translation>خطر طبيعي أو صحي</translation>
    </message>
    <message>
        <source>Official protest</source>
        <translation>احتجاج رسمي</translation>
    </message>
    <message>
        <source>Political event</source>
        <translation>حدث سياسي</translation>
    </message>
    <message>
        <source>Protest or riot</source>
        <translation>احتجاج أو شغب</translation>
    </message>
    <message>
        <source>QR code of this device&apos;s card</source>
        <translation>رمز QR لبطاقة هذا الجهاز</translation>
    </message>
    <message>
        <source>Recruitment, camps included</source>
        <translation>تجنيد، بما يشمل المخيمات</translation>
    </message>
    <message>
        <source>Refugee influx</source>
        <translation>تدفق لاجئين</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>عودة</translation>
    </message>
    <message>
        <source>Robbery or intrusion</source>
        <translation>سطو أو اقتحام</translation>
    </message>
    <message>
        <source>Sexual or gender-based violence (counts only)</source>
        <translation>عنف جنسي أو جنساني (أعداد فقط)</translation>
    </message>
    <message>
        <source>Shelling or air strike</source>
        <translation>قصف مدفعي أو جوي</translation>
    </message>
    <message>
        <source>Visa denied</source>
        <translation>رفض تأشيرة</translation>
    </message>
</context>
<context>
    <name>CodingPanel</name>
    <message>
        <source>A code is given out as</source>
        <translation>عند التصدير يصبح الرمز</translation>
    </message>
    <message>
        <source>A type is taken in as</source>
        <translation>عند الاستيراد يصبح النوع</translation>
    </message>
    <message>
        <source>Back to the product&apos;s table</source>
        <translation>العودة إلى جدول البرنامج</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>تغيير الجدول</translation>
    </message>
    <message numerus="yes">
        <source>Exports and imports go by it. %n line(s) differ from the product&apos;s.</source>
        <translation>
            <numerusform>يعتمد عليه التصدير والاستيراد. ولا يختلف أي سطر فيه عن جدول البرنامج.</numerusform>
            <numerusform>يعتمد عليه التصدير والاستيراد. ويختلف سطر واحد فيه عن جدول البرنامج.</numerusform>
            <numerusform>يعتمد عليه التصدير والاستيراد. ويختلف سطران فيه عن جدول البرنامج.</numerusform>
            <numerusform>يعتمد عليه التصدير والاستيراد. وتختلف %n أسطر فيه عن جدول البرنامج.</numerusform>
            <numerusform>يعتمد عليه التصدير والاستيراد. ويختلف %n سطرا فيه عن جدول البرنامج.</numerusform>
            <numerusform>يعتمد عليه التصدير والاستيراد. ويختلف %n سطر فيه عن جدول البرنامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>إخفاء الجدول</translation>
    </message>
    <message>
        <source>Incident codes and ACLED</source>
        <translation>رموز الحوادث و⁦ACLED⁩</translation>
    </message>
    <message>
        <source>The table is as it came.</source>
        <translation>عاد الجدول إلى أصله.</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>30 digits, in groups or not</source>
        <translation>30 رقما، في مجموعات أو متصلة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Read this to your colleague:</source>
        <translation>اقرأ هذا لزميلك:</translation>
    </message>
    <message>
        <source>The code between the two of you</source>
        <translation>الرمز بينكما</translation>
    </message>
    <message>
        <source>The code that your colleague reads out</source>
        <translation>الرمز الذي يقرؤه زميلك</translation>
    </message>
    <message>
        <source>Then type what your colleague reads to you:</source>
        <translation>ثم اكتب ما يقرؤه لك زميلك:</translation>
    </message>
</context>
<context>
    <name>Constraint</name>
    <message>
        <source>Another meeting</source>
        <translation>اجتماع آخر</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Other priorities</source>
        <translation>أولويات أخرى</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>تأشيرة</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Custodian: take it back</source>
        <translation>أمين بطاقات: سحب الصفة</translation>
    </message>
    <message>
        <source>Everybody is told with the next exchange: they stop it too, and once a second device says so, what it wrote after what is here now is held.</source>
        <translation>يبلغ الجميع مع التبادل التالي: فيوقفونه هم أيضا، ومتى أكد ذلك جهاز ثان علق كل ما كتبه بعد ما هو هنا الآن.</translation>
    </message>
    <message>
        <source>Introduce to everybody</source>
        <translation>تعريف الجميع به</translation>
    </message>
    <message>
        <source>Its own mission has said so already; yours is the second word, and what it wrote later is held everywhere.</source>
        <translation>سبق أن قالت بعثته ذلك؛ وقولك هو الثاني، فيعلق في كل مكان ما كتبه لاحقا.</translation>
    </message>
    <message>
        <source>Keep the contact</source>
        <translation>الإبقاء على جهة الاتصال</translation>
    </message>
    <message>
        <source>Let it introduce its colleagues</source>
        <translation>السماح له بالتعريف بزملائه</translation>
    </message>
    <message>
        <source>Let what is held count</source>
        <translation>الاعتداد بالمعلق</translation>
    </message>
    <message>
        <source>Nothing more goes to this device, and nothing of it is taken.</source>
        <translation>لا يرسل شيء آخر إلى هذا الجهاز ولا يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Only this vault stops it; its own mission can tell everybody.</source>
        <translation>هذه الخزنة وحدها توقفه؛ ولبعثته أن تبلغ الجميع.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الاعتماد</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إلغاء الاعتماد…</translation>
    </message>
    <message>
        <source>Take the revocation back</source>
        <translation>سحب إلغاء الاعتماد</translation>
    </message>
    <message>
        <source>Whom it introduced has to be verified again.</source>
        <translation>من عرف هو بهم يجب التحقق منهم من جديد.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Cut-off in {left}</source>
        <translation>الإقفال بعد ⁨{left}⁩</translation>
    </message>
    <message>
        <source>SITREP</source>
        <translation>SITREP</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>ورقة المناوبة</translation>
    </message>
    <message>
        <source>Shift: {role}, since {when}</source>
        <translation>المناوبة: ⁨{role}⁩، منذ ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>استلام المناوبة</translation>
    </message>
</context>
<context>
    <name>DayNumber</name>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
</context>
<context>
    <name>DayShort</name>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Deleted: {title}</source>
        <translation>حذف: {title}</translation>
    </message>
    <message>
        <source>Hidden here: {title}</source>
        <translation>أخفي هنا: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>A code from the list, such as CRM-1</source>
        <translation>رمز من القائمة، مثل ⁦CRM-1⁩</translation>
    </message>
    <message>
        <source>A number, or the least and the most: 300-800</source>
        <translation>عدد، أو الحد الأدنى والأقصى: ⁦300-800⁩</translation>
    </message>
    <message>
        <source>A time, such as 0640, 140640A or 080630ZDEC09</source>
        <translation>وقت، مثل 0640 أو 140640A أو 080630ZDEC09</translation>
    </message>
    <message>
        <source>Allowed: {allowed}</source>
        <translation>المسموح به: ⁦{allowed}⁩</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>مثلا: ⁨{example}⁩</translation>
    </message>
    <message>
        <source>It cannot end before it begins</source>
        <translation>لا يمكن أن ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>Letter and figure both, A1 to F6</source>
        <translation>حرف ورقم معا، من A1 إلى F6</translation>
    </message>
    <message>
        <source>No hour: from 00:00 on · {echo}</source>
        <translation>بلا ساعة: اعتبارا من 00:00 · ⁨{echo}⁩</translation>
    </message>
    <message>
        <source>No place of the list. For example: {example}</source>
        <translation>ليس مكانا من القائمة. مثلا: ⁨{example}⁩</translation>
    </message>
    <message>
        <source>Not one place of the list: {allowed}. Or name @ grid.</source>
        <translation>ليس موقعا واحدا من القائمة: ⁦{allowed}⁩. أو الاسم @ الإحداثيات.</translation>
    </message>
    <message>
        <source>One line that says something</source>
        <translation>سطر واحد ذو معنى</translation>
    </message>
    <message>
        <source>One line, and a shorter one</source>
        <translation>سطر واحد أقصر</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>القيد كله</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>سجل ليس هنا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{field}: {key}</source>
        <translation>{field}: {key}</translation>
    </message>
    <message>
        <source>{least} is more than {most}. The least first: {most}-{least}.</source>
        <translation>⁨{least}⁩ أكبر من ⁨{most}⁩. الحد الأدنى أولا: ⁦{most}-{least}⁩.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{name} (⚠ not {friend})</source>
        <translation>⁨{name}⁩ ‏(⚠ ليس ⁨{friend}⁩)</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Choose a series or a meeting from the list, or begin one.</source>
        <translation>اختر سلسلة أو اجتماعا من القائمة، أو ابدأ جديدا.</translation>
    </message>
    <message>
        <source>Choose one from the list, or press Ctrl+N to write one.</source>
        <translation>اختر قيدا من القائمة، أو اضغط Ctrl+N لكتابة قيد جديد.</translation>
    </message>
    <message>
        <source>No entry is open</source>
        <translation>لا يوجد قيد مفتوح</translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation>لا اجتماع مفتوح</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Careful: a name on this card looks like {name} and is another. Compare the code before you trust it.</source>
        <translation>احذر: في هذه البطاقة اسم يشبه {name} وليس هو. قارن الرمز قبل أن تثق بها.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>آخر إشعار</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المعلق</translation>
    </message>
    <message>
        <source>Introduces</source>
        <translation>يعرف بـ</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر ما ورد</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>آخر إرسال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>ألغى اعتماده</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The card you verified</source>
        <translation>البطاقة التي تحققت منها</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>البطاقة الجديدة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>رموز خاطئة</translation>
    </message>
    <message>
        <source>colleagues of its mission; nobody so far</source>
        <translation>زملاء بعثته؛ لا أحد حتى الآن</translation>
    </message>
    <message>
        <source>introduced by {name}</source>
        <translation>عرف به {name}</translation>
    </message>
    <message>
        <source>looks like {name}</source>
        <translation>يشبه {name}</translation>
    </message>
    <message>
        <source>regional hub</source>
        <translation>المركز الإقليمي</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>ثم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>your mission</source>
        <translation>بعثتنا</translation>
    </message>
    <message>
        <source>{name} since {day}</source>
        <translation>⁨{name}⁩ منذ {day}</translation>
    </message>
    <message>
        <source>{name} until {day}</source>
        <translation>⁨{name}⁩ حتى {day}</translation>
    </message>
    <message>
        <source>{n} changes that it wrote later</source>
        <translation>التغييرات التي كتبها لاحقا: {n}</translation>
    </message>
    <message>
        <source>{n} so far</source>
        <translation>حتى الآن: {n}</translation>
    </message>
    <message>
        <source>{n} vacant</source>
        <translation>الشاغرة: {n}</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>A colleague&apos;s card tells this vault whom to seal for. Give yours, take theirs, compare a code, and you can exchange.</source>
        <translation>بطاقة الزميل تدل هذه الخزنة على من تختم له. أعطه بطاقتك وخذ بطاقته وقارنا الرمز، ثم يمكنكما التبادل.</translation>
    </message>
    <message>
        <source>Bring in a card…</source>
        <translation>إدخال بطاقة…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>إدخال…</translation>
    </message>
    <message>
        <source>Missions and contacts</source>
        <translation>البعثات وجهات الاتصال</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Nothing is sent here any more. Ask them, or go on as a new device.</source>
        <translation>لم يعد يرسل شيء إلى هنا. اسألهم، أو تابع كجهاز جديد.</translation>
    </message>
    <message>
        <source>Read. The card itself is not here yet; it counts as verified when it comes.</source>
        <translation>قرئ. البطاقة نفسها لم تصل بعد؛ وتعد متحققا منها عند وصولها.</translation>
    </message>
    <message>
        <source>Save card…</source>
        <translation>حفظ بطاقتي…</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>رمز بطاقتي</translation>
    </message>
    <message>
        <source>This very device was revoked by {names}.</source>
        <translation>هذا الجهاز نفسه ألغت اعتماده {names}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>حفظ في: ⁦{path}⁩</translation>
    </message>
    <message>
        <source>{role} · this device</source>
        <translation>{role} · هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Choose a colleague&apos;s card</source>
        <translation>اختيار بطاقة زميل</translation>
    </message>
    <message>
        <source>Leaving what came along for others</source>
        <translation>جار ترك ما حمل للآخرين</translation>
    </message>
    <message>
        <source>Leaving what others lack</source>
        <translation>جار ترك ما ينقص الآخرين</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>حفظ صفحة للطباعة</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>حفظ بطاقتي</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>حفظ البرهان</translation>
    </message>
    <message>
        <source>Taking along what is for others</source>
        <translation>جار أخذ ما هو للآخرين</translation>
    </message>
    <message>
        <source>Taking what is for us</source>
        <translation>جار أخذ ما يخصنا</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>جار الترتيب</translation>
    </message>
    <message>
        <source>Visiting the carrier</source>
        <translation>جار فتح الوسيط</translation>
    </message>
</context>
<context>
    <name>DossierPanel</name>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>Notes that name this subject</source>
        <translation>الملاحظات التي تذكر هذا الملف</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>الأمانة</translation>
    </message>
</context>
<context>
    <name>EarlierBox</name>
    <message>
        <source>Draft: what would be frozen now</source>
        <translation>مسودة: ما يجمد الآن</translation>
    </message>
    <message>
        <source>Frozen before</source>
        <translation>ما جمد من قبل</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Words of the rows to show</source>
        <translation>كلمات من الصفوف المطلوب عرضها</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>, as far apart as the clocks</source>
        <translation>، بفارق الساعتين المحليتين</translation>
    </message>
    <message>
        <source>, {km} km away</source>
        <translation>، على بعد {km} كم</translation>
    </message>
    <message>
        <source>All of it goes back to one source.</source>
        <translation>كله يعود إلى مصدر واحد.</translation>
    </message>
    <message>
        <source>Linked notes are said to be one event and to be two: each counts until that is settled.</source>
        <translation>قيل عن ملاحظات مرتبطة إنها حدث واحد وإنها حدثان: تحسب كل منها إلى أن يبت في ذلك.</translation>
    </message>
    <message>
        <source>May be the same event as {name} ({mission}), {when}{far}{clocks}.</source>
        <translation>قد يكون الحدث نفسه الذي في ⁨{name}⁩ (⁨{mission}⁩)، ⁨{when}⁩{far}{clocks}.</translation>
    </message>
    <message>
        <source>One event with {name} ({mission}).</source>
        <translation>حدث واحد مع ⁨{name}⁩ (⁨{mission}⁩).</translation>
    </message>
    <message>
        <source>{n} independent sources: it may be graded 1.</source>
        <translation>المصادر المستقلة: {n}؛ يجوز إعطاؤه الدرجة 1.</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Not the same</source>
        <translation>ليس الحدث نفسه</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>الحدث نفسه</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فك الربط</translation>
    </message>
</context>
<context>
    <name>ExchangeHabits</name>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Larger attachments leave when their reader asks for them.</source>
        <translation>المرفقات الأكبر تغادر عندما يطلبها قارئها.</translation>
    </message>
    <message>
        <source>Send unasked up to</source>
        <translation>الإرسال بلا طلب حتى</translation>
    </message>
    <message>
        <source>Take sealed bundles along for others</source>
        <translation>حمل حزم مختومة للآخرين</translation>
    </message>
    <message>
        <source>They stay sealed: nobody here can read them, or see whom they are for.</source>
        <translation>تبقى مختومة: لا أحد هنا يستطيع قراءتها أو معرفة لمن هي.</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>أي حجم</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Add a place…</source>
        <translation>إضافة مكان…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Go to the directory</source>
        <translation>الانتقال إلى الدليل</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>لا يوجد وسيط بعد</translation>
    </message>
    <message>
        <source>Plug in a stick and it appears here, or add a folder or a server that others reach too. Only sealed files are left there.</source>
        <translation>أدخل ذاكرة USB فتظهر هنا، أو أضف مجلدا أو خادما يصل إليه الآخرون أيضا. لا تترك هناك إلا ملفات مختومة.</translation>
    </message>
    <message>
        <source>Visiting the carrier</source>
        <translation>جار فتح الوسيط</translation>
    </message>
</context>
<context>
    <name>ExerciseStrip</name>
    <message>
        <source>EXERCISE</source>
        <translation>تمرين</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Abducted</source>
        <translation>مختطفون</translation>
    </message>
    <message>
        <source>About item</source>
        <translation>بشأن البند</translation>
    </message>
    <message>
        <source>About meeting</source>
        <translation>بشأن الاجتماع</translation>
    </message>
    <message>
        <source>About note</source>
        <translation>بشأن الملاحظة</translation>
    </message>
    <message>
        <source>About recall</source>
        <translation>بشأن الاسترجاع</translation>
    </message>
    <message>
        <source>About the place</source>
        <translation>بشأن الموضع</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>بشأن النص</translation>
    </message>
    <message>
        <source>About warning</source>
        <translation>بشأن الإنذار</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>قبله</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>تاريخ القبول</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>الإشعار بالاستلام قبل</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>وقت الإشعار</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>أشعر بالاستلام</translation>
    </message>
    <message>
        <source>Acknowledged over</source>
        <translation>وسيلة الإشعار بالاستلام</translation>
    </message>
    <message>
        <source>Action on it</source>
        <translation>الإجراء المتخذ بشأنه</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>الإجراء المتخذ</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>المرسل إليهم</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <translation>وقت الاعتماد</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>المتضرر</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>تكراره</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Agreed text</source>
        <translation>النص المتفق عليه</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Announced for</source>
        <translation>الموعد المعلن</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Area on this side</source>
        <translation>المنطقة في هذا الجانب</translation>
    </message>
    <message>
        <source>Armed elements seen</source>
        <translation>شوهدت عناصر مسلحة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وقت الوصول</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>As it stood at</source>
        <translation>كما كان عند</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>الوضع في</translation>
    </message>
    <message>
        <source>As of the day</source>
        <translation>الوضع بتاريخ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>للاستفسار</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>ما نتجنبه</translation>
    </message>
    <message>
        <source>Backstopped by</source>
        <translation>تدعمه</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Basis of authority</source>
        <translation>أساس السلطة</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Body of government</source>
        <translation>الجهة الحكومية</translation>
    </message>
    <message>
        <source>Border segment</source>
        <translation>قطاع حدودي</translation>
    </message>
    <message>
        <source>Cadence from</source>
        <translation>الوتيرة اعتبارا من</translation>
    </message>
    <message>
        <source>Capability (1-5)</source>
        <translation>القدرة ⁦(1-5)⁩</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>نوع السيناريو</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cause of the delay</source>
        <translation>سبب التأخير</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>Changes since yesterday</source>
        <translation>ما استجد منذ أمس</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>وسيلة الاتصال</translation>
    </message>
    <message>
        <source>Circulated at</source>
        <translation>وقت التعميم</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>الإجازة</translation>
    </message>
    <message>
        <source>Clearance asked of</source>
        <translation>الإجازة مطلوبة من</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>أجازه</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>تاريخ الإجازة</translation>
    </message>
    <message>
        <source>Cleared text</source>
        <translation>النص المجاز</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>وقت الإقفال</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Comment on the clearance</source>
        <translation>تعليق على الإجازة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>مستوى الثقة</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>العواقب</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>جرت استشارته</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation>يسهم</translation>
    </message>
    <message>
        <source>Corrected because</source>
        <translation>سبب التصويب</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Corrigendum by</source>
        <translation>التصويب من</translation>
    </message>
    <message>
        <source>Corrigendum of</source>
        <translation>تاريخ التصويب</translation>
    </message>
    <message>
        <source>Corrigendum to item</source>
        <translation>تصويب البند</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>التاريخ كتابة</translation>
    </message>
    <message>
        <source>Days, weeks, months</source>
        <translation>أيام، أسابيع، أشهر</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرره</translation>
    </message>
    <message>
        <source>Delay asked for by</source>
        <translation>طالب التأجيل</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>المندوب</translation>
    </message>
    <message>
        <source>Delegate of</source>
        <translation>مندوب عن</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>Digest adopted</source>
        <translation>بصمة النص المعتمد</translation>
    </message>
    <message>
        <source>Digest circulated</source>
        <translation>بصمة النص المعمم</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>المناقشة</translation>
    </message>
    <message>
        <source>Discussion in the second language</source>
        <translation>المناقشة باللغة الثانية</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Do not release to</source>
        <translation>لا يجوز إطلاعه على</translation>
    </message>
    <message>
        <source>Dropped because</source>
        <translation>سبب التخلي</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Effect on the ground</source>
        <translation>الأثر الميداني</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>Fact taken from</source>
        <translation>مصدر الواقعة</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>أسر</translation>
    </message>
    <message>
        <source>Final update</source>
        <translation>التحديث الأخير</translation>
    </message>
    <message>
        <source>First day of the series</source>
        <translation>أول أيام السلسلة</translation>
    </message>
    <message>
        <source>Focal point for</source>
        <translation>جهة الاتصال بشأن</translation>
    </message>
    <message>
        <source>Focal point for cooperation</source>
        <translation>جهة الاتصال للتعاون</translation>
    </message>
    <message>
        <source>Follows from the marking</source>
        <translation>ناتج عن درجة السرية</translation>
    </message>
    <message>
        <source>For</source>
        <translation>بدلا من</translation>
    </message>
    <message>
        <source>For the parent mission</source>
        <translation>للبعثة الأم</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>صاحب النتيجة</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>تاريخ النتيجة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>اعتبارا من</translation>
    </message>
    <message>
        <source>From all other missions</source>
        <translation>من جميع البعثات الأخرى</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>من البند</translation>
    </message>
    <message>
        <source>From meeting</source>
        <translation>من الاجتماع</translation>
    </message>
    <message>
        <source>Frozen text</source>
        <translation>النص المجمد</translation>
    </message>
    <message>
        <source>Frozen without the clearance of</source>
        <translation>جمد دون إجازة</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Functions expected</source>
        <translation>الوظائف المنتظرة</translation>
    </message>
    <message>
        <source>Functions present</source>
        <translation>الوظائف الحاضرة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>الحيثيات</translation>
    </message>
    <message>
        <source>Had a copy</source>
        <translation>كانت لديها نسخة</translation>
    </message>
    <message>
        <source>Had passed it on to</source>
        <translation>كانت قد نقلته إلى</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>العائق</translation>
    </message>
    <message>
        <source>Held beside</source>
        <translation>يعقد على هامش</translation>
    </message>
    <message>
        <source>Herders</source>
        <translation>رعاة</translation>
    </message>
    <message>
        <source>Highest level its carriers may hold</source>
        <translation>أعلى درجة تحملها وسائطها</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>عطلة رسمية</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Host countries</source>
        <translation>البلدان المضيفة</translation>
    </message>
    <message>
        <source>How counted</source>
        <translation>طريقة العد</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>كيف وصل</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>وضعه الحالي</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Idle from</source>
        <translation>غير مستخدم من</translation>
    </message>
    <message>
        <source>Idle until</source>
        <translation>غير مستخدم حتى</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>عند السؤال</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>سار من</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>سار حتى</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>نص كلامها</translation>
    </message>
    <message>
        <source>In so many</source>
        <translation>خلال كم</translation>
    </message>
    <message>
        <source>In the mission</source>
        <translation>في البعثة</translation>
    </message>
    <message>
        <source>In the role of</source>
        <translation>بصفته</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Indicator seen</source>
        <translation>ظهر المؤشر</translation>
    </message>
    <message>
        <source>Inhibiting context (1-5)</source>
        <translation>العوامل المانعة ⁦(1-5)⁩</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>جرحى</translation>
    </message>
    <message>
        <source>Input asked of</source>
        <translation>المساهمة مطلوبة من</translation>
    </message>
    <message>
        <source>Input received on</source>
        <translation>تاريخ ورود المساهمة</translation>
    </message>
    <message>
        <source>Intent (1-5)</source>
        <translation>النية ⁦(1-5)⁩</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Item in the second language</source>
        <translation>البند باللغة الثانية</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>رقمه هناك</translation>
    </message>
    <message>
        <source>Its site there</source>
        <translation>موقعه هناك</translation>
    </message>
    <message>
        <source>Key judgement</source>
        <translation>استنتاج رئيسي</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>قتلى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>لغة الاسم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>الجهة القائدة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>وقت المغادرة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Lift from</source>
        <translation>النقل من</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>الموقف المعتمد</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation>القيد المرتبط</translation>
    </message>
    <message>
        <source>Local context</source>
        <translation>السياق المحلي</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>أعد من</translation>
    </message>
    <message>
        <source>Mandated for cooperation</source>
        <translation>مكلف بالتعاون</translation>
    </message>
    <message>
        <source>May be edited by</source>
        <translation>يجوز تعديله من</translation>
    </message>
    <message>
        <source>May be said to</source>
        <translation>يجوز قوله إلى</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>موجه إلى</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>طريقة القياس</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>الدقائق المقررة</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>Mission on this side</source>
        <translation>البعثة في هذا الجانب</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Move asked for by</source>
        <translation>طالب النقل</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>وقت النقل</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>سبب النقل</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>منقول من</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>منقول إلى</translation>
    </message>
    <message>
        <source>Moves of staff and convoys</source>
        <translation>تحركات الموظفين والقوافل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>اسم العطلة</translation>
    </message>
    <message>
        <source>Names nobody, and nobody can be told from it</source>
        <translation>لا يسمي أحدا ولا يستدل منه على أحد</translation>
    </message>
    <message>
        <source>Needed from</source>
        <translation>لازم من</translation>
    </message>
    <message>
        <source>Needed until</source>
        <translation>لازم حتى</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Needs from</source>
        <translation>يحتاجه من</translation>
    </message>
    <message>
        <source>Neutral venue</source>
        <translation>مكان محايد</translation>
    </message>
    <message>
        <source>New threats</source>
        <translation>تهديدات جديدة</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>الاتصال التالي</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>التحديث التالي</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>وقت التدوين</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>المدون</translation>
    </message>
    <message>
        <source>Noted for</source>
        <translation>التدوين عن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Originator agrees to</source>
        <translation>توافق الجهة المنشئة على</translation>
    </message>
    <message>
        <source>Originator control</source>
        <translation>رقابة الجهة المنشئة</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>أماكن أخرى</translation>
    </message>
    <message>
        <source>Own words or reservation</source>
        <translation>صيغة خاصة أو تحفظ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Owner of the dossier</source>
        <translation>المسؤول عن الملف</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>P-code</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Paper for item</source>
        <translation>وثيقة للبند</translation>
    </message>
    <message>
        <source>Paper from</source>
        <translation>وثيقة من</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People may go to</source>
        <translation>الوجهة المحتملة للناس</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>الفترة من</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>الفترة حتى</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place, how sure</source>
        <translation>دقة المكان</translation>
    </message>
    <message>
        <source>Pledged on</source>
        <translation>تاريخ التعهد</translation>
    </message>
    <message>
        <source>Possible venue</source>
        <translation>مكان محتمل</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>السلف</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Pressure on</source>
        <translation>وقت الضغط</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم المحرز</translation>
    </message>
    <message>
        <source>Progress at</source>
        <translation>وقت الإفادة</translation>
    </message>
    <message>
        <source>Progress told by</source>
        <translation>أفاد بالتقدم</translation>
    </message>
    <message>
        <source>Progress told from</source>
        <translation>مصدر الإفادة</translation>
    </message>
    <message>
        <source>Put off at</source>
        <translation>وقت التأجيل</translation>
    </message>
    <message>
        <source>Put off because</source>
        <translation>سبب التأجيل</translation>
    </message>
    <message>
        <source>Put off from</source>
        <translation>مؤجل من</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>مؤجل إلى</translation>
    </message>
    <message>
        <source>Quarterly assessment</source>
        <translation>تقييم ربع سنوي</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>المستوى الأمني</translation>
    </message>
    <message>
        <source>Ratings unchanged</source>
        <translation>المستويات بلا تغيير</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المسوغات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Recalled record</source>
        <translation>القيد المسترجع</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>الجهة المستلمة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Release to</source>
        <translation>يجوز إطلاعه على</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Reply of the contractor</source>
        <translation>رد المتعاقد</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>يراجع في</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>تديره</translation>
    </message>
    <message>
        <source>Run from</source>
        <translation>تديره من</translation>
    </message>
    <message>
        <source>Run until</source>
        <translation>تديره حتى</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>ما نقوله</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>نظام التصنيف</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>اللغة الثانية</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>Section of the situation report</source>
        <translation>باب التقرير عن الحالة</translation>
    </message>
    <message>
        <source>Seen in the note</source>
        <translation>ظهر في الملاحظة</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Session of</source>
        <translation>جلسة من</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>حدده</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقعه</translation>
    </message>
    <message>
        <source>Silence until</source>
        <translation>الموافقة الصامتة حتى</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Sort of item</source>
        <translation>نوع البند</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>درجة المصدر</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>المكانة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State of the request</source>
        <translation>حالة الطلب</translation>
    </message>
    <message>
        <source>State told</source>
        <translation>الحالة المبلغة</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>السبب المعلن</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوام</translation>
    </message>
    <message>
        <source>Strength on</source>
        <translation>تاريخ القوام</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>بدعم من</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Taken up at</source>
        <translation>وقت الشروع</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>يشارك</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Their clock</source>
        <translation>التوقيت لديهم</translation>
    </message>
    <message>
        <source>Their mission</source>
        <translation>بعثتهم</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>يطلبون</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Time, how sure</source>
        <translation>دقة الوقت</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title in another language</source>
        <translation>العنوان بلغة أخرى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>Told in the note</source>
        <translation>ورد في الملاحظة</translation>
    </message>
    <message>
        <source>Too junior to move Force and police</source>
        <translation>رتبته أدنى من أن تحرك القوة والشرطة</translation>
    </message>
    <message>
        <source>Took over the shift</source>
        <translation>استلم المناوبة</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>بروتوكول TLP</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>العامل المحرك</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Turn skipped because</source>
        <translation>سبب تخطي الدور</translation>
    </message>
    <message>
        <source>Turn taken at</source>
        <translation>أدي الدور في</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>الأمم المتحدة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Update number</source>
        <translation>رقم التحديث</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>صالح إلى</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الاجتماع</translation>
    </message>
    <message>
        <source>Version of the invitation</source>
        <translation>نسخة الدعوة</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>تأشيرة</translation>
    </message>
    <message>
        <source>Visa needed by</source>
        <translation>التأشيرة لازمة قبل</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>من يجب إنذاره</translation>
    </message>
    <message>
        <source>We ask</source>
        <translation>نطلب</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>ما قالته</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>ما يعترض عليه</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>ما نطلبه منكم</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>ما قمنا به</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>من وافق</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>الجهة الملزمة</translation>
    </message>
    <message>
        <source>Who knows already</source>
        <translation>من يعلم بالأمر</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>الجهة المالكة</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>صاحب الدور</translation>
    </message>
    <message>
        <source>Why invited or not</source>
        <translation>سبب الدعوة أو عدمها</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <source>Why this cadence</source>
        <translation>سبب هذه الوتيرة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Withheld because</source>
        <translation>محجوب بسبب</translation>
    </message>
    <message>
        <source>Within km</source>
        <translation>ضمن كم</translation>
    </message>
    <message>
        <source>Working days of silence procedure</source>
        <translation>أيام العمل لإجراء الموافقة الصامتة</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>أسبوع العمل</translation>
    </message>
    <message>
        <source>Works on this holiday</source>
        <translation>يعمل في هذه العطلة</translation>
    </message>
    <message>
        <source>Works only if</source>
        <translation>لا ينجح إلا إذا</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>مدنيون</translation>
    </message>
    <message>
        <source>humanitarian workers</source>
        <translation>عاملون إنسانيون</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير محددين</translation>
    </message>
    <message>
        <source>security forces</source>
        <translation>قوات الأمن</translation>
    </message>
</context>
<context>
    <name>FileTraffic</name>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>For parent</source>
        <translation>للبعثة الأم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>None in this list yet</source>
        <translation>لا شيء في هذه القائمة بعد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Set aside: {n}</source>
        <translation>المنحاة: {n}</translation>
    </message>
    <message>
        <source>Since my last bundle</source>
        <translation>منذ حزمتي الأخيرة</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>Nobody owes anything yet</source>
        <translation>لا شيء مطلوب من أحد بعد</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>المفتوحة فقط</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>إجراءاتنا</translation>
    </message>
    <message>
        <source>Search these</source>
        <translation>البحث فيها</translation>
    </message>
    <message>
        <source>Words of an action, its owner or its meeting</source>
        <translation>كلمات من إجراء أو مسؤوله أو اجتماعه</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Go to {screen}</source>
        <translation>الانتقال إلى: {screen}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>جديد: {kind}</translation>
    </message>
    <message>
        <source>command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>entries about this place</source>
        <translation>قيود عن هذا المكان</translation>
    </message>
    <message>
        <source>{role} · contact</source>
        <translation>{role} · جهة اتصال</translation>
    </message>
</context>
<context>
    <name>FinderList</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found. Fewer or shorter words find more.</source>
        <translation>لا نتائج. كلمات أقل أو أقصر تجد أكثر.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>مجموعة الاسترداد</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message numerus="yes">
        <source>The log has %n sample entries.</source>
        <translation>
            <numerusform>لا قيود نموذجية في السجل (%n).</numerusform>
            <numerusform>في السجل قيد نموذجي واحد (%n).</numerusform>
            <numerusform>في السجل قيدان نموذجيان (%n).</numerusform>
            <numerusform>في السجل %n قيود نموذجية.</numerusform>
            <numerusform>في السجل %n قيدا نموذجيا.</numerusform>
            <numerusform>في السجل %n قيد نموذجي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>من أنا</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جار العمل…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور الخاصة بك</translation>
    </message>
    <message>
        <source>Your recovery kit</source>
        <translation>مجموعة الاسترداد الخاصة بك</translation>
    </message>
    <message>
        <source>Your vault is ready</source>
        <translation>خزنتك جاهزة</translation>
    </message>
    <message>
        <source>{name} is in the directory. Compare the code before you send.</source>
        <translation>أضيف {name} إلى الدليل. قارنا الرمز قبل الإرسال.</translation>
    </message>
</context>
<context>
    <name>FollowLine</name>
    <message>
        <source>A word on it</source>
        <translation>كلمة في الأمر</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message>
        <source>Actions and decisions</source>
        <translation>الإجراءات والقرارات</translation>
    </message>
    <message>
        <source>Decisions and actions that are taken down in the room or in the minutes stand here, so that what was agreed does not lapse.</source>
        <translation>تظهر هنا القرارات والإجراءات المدونة في القاعة أو في المحضر، كي لا يضيع ما اتفق عليه.</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>لم يتخذ أي قرار بعد</translation>
    </message>
    <message>
        <source>Save or print actions…</source>
        <translation>حفظ الإجراءات أو طباعتها…</translation>
    </message>
</context>
<context>
    <name>ForkPanel</name>
    <message>
        <source>Both versions are in it: give it to those who may read this record.</source>
        <translation>يحوي النسختين معا: أعطه لمن يجوز له قراءة هذا القيد.</translation>
    </message>
    <message>
        <source>Change number {seq} to {ref} was signed twice with different words. One device writes one history: either its vault was copied, or its keys are in two hands.</source>
        <translation>وقع التغيير رقم {seq} في {ref} مرتين بنصين مختلفين. الجهاز الواحد يكتب سجلا واحدا: فإما نسخت خزنته وإما صارت مفاتيحه بيد طرفين.</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>حفظ البرهان…</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>سجلان مختلفان</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>قيد ليس هنا</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>وغيرها: {n}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>عدل</translation>
    </message>
    <message>
        <source>{n} such records</source>
        <translation>عدد هذه القيود: {n}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>1 Changes since yesterday</source>
        <translation>1 ما استجد منذ أمس</translation>
    </message>
    <message>
        <source>2 New threats</source>
        <translation>2 تهديدات جديدة</translation>
    </message>
    <message>
        <source>3 Moves of staff and convoys</source>
        <translation>3 تحركات الموظفين والقوافل</translation>
    </message>
    <message>
        <source>4 Ratings unchanged</source>
        <translation>4 المستويات بلا تغيير</translation>
    </message>
    <message>
        <source>5 They ask</source>
        <translation>5 يطلبون</translation>
    </message>
    <message>
        <source>6 We ask</source>
        <translation>6 نطلب</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>الإشعار بالاستلام قبل</translation>
    </message>
    <message>
        <source>Action on it</source>
        <translation>الإجراء المتخذ بشأنه</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>الإجراء المتخذ</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>المرسل إليهم</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>المتضرر</translation>
    </message>
    <message>
        <source>Agreed text</source>
        <translation>النص المتفق عليه</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>للاستفسار</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>الجهات المخاطبة</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>ما نتجنبه</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Body of government</source>
        <translation>الجهة الحكومية</translation>
    </message>
    <message>
        <source>By mission</source>
        <translation>حسب البعثة</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>نوع السيناريو</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>الإصابات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cause, effect</source>
        <translation>السبب، الأثر</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>وسيلة الاتصال</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>أجازه</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>العواقب</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>جرت استشارته</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation>يسهم</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>أيام الصمت</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Do not release to</source>
        <translation>لا يجوز إطلاعه على</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>الأوجه</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Facts with date</source>
        <translation>الوقائع مع التاريخ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>بدلا من</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>من، حتى</translation>
    </message>
    <message>
        <source>From, via, to</source>
        <translation>من، عبر، إلى</translation>
    </message>
    <message>
        <source>Functions expected</source>
        <translation>الوظائف المنتظرة</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>مسلم إلى</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>عند السؤال</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>في سطر واحد</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المساهمات</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>الاستنتاجات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>الموقف المعتمد</translation>
    </message>
    <message>
        <source>Local context</source>
        <translation>السياق المحلي</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>موجه إلى</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Mission, lead</source>
        <translation>البعثة، الجهة القائدة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Needs from others</source>
        <translation>الاحتياجات من الآخرين</translation>
    </message>
    <message>
        <source>Neutral venue</source>
        <translation>مكان محايد</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>الاتصال التالي</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>التحديث التالي</translation>
    </message>
    <message>
        <source>Nobody in it</source>
        <translation>لا أحد فيه</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>غير مجاز</translation>
    </message>
    <message>
        <source>Own words, reservations</source>
        <translation>صيغ خاصة، تحفظات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Owner and date</source>
        <translation>المسؤول والتاريخ</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People may go to</source>
        <translation>الوجهة المحتملة للناس</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Place and habits</source>
        <translation>المكان والعادات</translation>
    </message>
    <message>
        <source>Pledged, announced, revised, actual</source>
        <translation>التعهد، المعلن، المعدل، الفعلي</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Pressure to change</source>
        <translation>ضغوط للتغيير</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>المستويات الأمنية</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المسوغات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>الموصى به</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>الإطلاع</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>الاستجابات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>نظام التصنيف</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>حدده</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقعه</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>درجة المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>السبب المعلن</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوام</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>بدعم من</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>يشارك</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Threat, 1 to 5</source>
        <translation>التهديد، من 1 إلى 5</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>التهديدات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Top incidents</source>
        <translation>أبرز الحوادث</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>العامل المحرك</translation>
    </message>
    <message>
        <source>Unit and clock</source>
        <translation>الوحدة والتوقيت</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الاجتماع</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>من يجب إنذاره</translation>
    </message>
    <message>
        <source>We would</source>
        <translation>تكراره</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>المعلوم</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>ما قد يحدث</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>ما نطلبه منكم</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>ما قمنا به</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>أين، متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>الجهة الملزمة</translation>
    </message>
    <message>
        <source>Who knows already</source>
        <translation>من يعلم بالأمر</translation>
    </message>
    <message>
        <source>Whose, where</source>
        <translation>لمن، أين</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Works only if</source>
        <translation>لا ينجح إلا إذا</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>التوقيت</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Merged: look</source>
        <translation>دمج: راجعه</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>قيمتان</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>Completely reliable</source>
        <translation>موثوق به تماما</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>تؤكده مصادر أخرى</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>موثوق به إلى حد ما</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>غير موثوق به عادة</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>قد يكون صحيحا</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>يتعذر الحكم على موثوقيته</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>يتعذر الحكم على صحته</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>غير موثوق به</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>موثوق به عادة</translation>
    </message>
</context>
<context>
    <name>GradeEditor</name>
    <message>
        <source>Information</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>A word on it</source>
        <translation>كلمة في الأمر</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Missions that go on are offered, and their roles.</source>
        <translation>تعرض البعثات المستمرة ووظائفها.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخط</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{name} gets this action with the next bundle and has to accept it there. Until then it is listed as handed over, and stays here.</source>
        <translation>تتلقى ⁨{name}⁩ هذا الإجراء مع الحزمة التالية وعليها قبوله هناك. وحتى ذلك الحين يدرج باعتباره جرى تسليمه، ويبقى هنا.</translation>
    </message>
    <message>
        <source>{name} is no mission that goes on, and no role of one.</source>
        <translation>⁨{name}⁩ ليست بعثة مستمرة ولا وظيفة فيها.</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Host authority</source>
        <translation>سلطة البلد المضيف</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>إنساني</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>مصدر مفتوح</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Sister mission</source>
        <translation>بعثة شقيقة</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>سري للغاية</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>غير سري</translation>
    </message>
</context>
<context>
    <name>HeardModel</name>
    <message numerus="yes">
        <source>%n bundles lie on carriers or in their inbox</source>
        <translation>
            <numerusform>لا حزم على الوسائط أو في الوارد لديهم</numerusform>
            <numerusform>حزمة واحدة على الوسائط أو في الوارد لديهم</numerusform>
            <numerusform>حزمتان على الوسائط أو في الوارد لديهم</numerusform>
            <numerusform>%n حزم على الوسائط أو في الوارد لديهم</numerusform>
            <numerusform>%n حزمة على الوسائط أو في الوارد لديهم</numerusform>
            <numerusform>%n حزمة على الوسائط أو في الوارد لديهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for them</source>
        <translation>
            <numerusform>لا قيود تنتظر إرسالها إليهم</numerusform>
            <numerusform>قيد واحد ينتظر إرساله إليهم</numerusform>
            <numerusform>قيدان ينتظران إرسالهما إليهم</numerusform>
            <numerusform>%n قيود تنتظر إرسالها إليهم</numerusform>
            <numerusform>%n قيدا تنتظر إرسالها إليهم</numerusform>
            <numerusform>%n قيد تنتظر إرسالها إليهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles of theirs with these numbers have not come. The next one with records brings what was in them.</source>
        <translation>لم تصل حزمهم ذات هذه الأرقام. وتأتي الحزمة التالية التي تحوي قيودا بما كان فيها.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>ورد</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>Records that they lack / bundles that are on the way to them</source>
        <translation>القيود التي تنقصهم / الحزم التي في الطريق إليهم</translation>
    </message>
    <message>
        <source>They have up to</source>
        <translation>لديهم حتى</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>بلا إشعار</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>رفض: ⁨{why}⁩</translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>Everything that was ever released, and what became of it</source>
        <translation>كل ما أرسل يوما، وما آل إليه</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Who was heard when</source>
        <translation>آخر ما ورد من كل جهة</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>An empty cell is somebody whom nobody asked</source>
        <translation>الخانة الفارغة تعني من لم يسأله أحد</translation>
    </message>
    <message>
        <source>At most three sentences</source>
        <translation>ثلاث جمل على الأكثر</translation>
    </message>
    <message>
        <source>Facts only, each with its day and paper</source>
        <translation>وقائع فقط، كل منها بيومها ووثيقتها</translation>
    </message>
    <message>
        <source>How many notes, and the best grade among them</source>
        <translation>عدد الملاحظات وأفضل درجة بينها</translation>
    </message>
    <message>
        <source>In three lines</source>
        <translation>في ثلاثة أسطر</translation>
    </message>
    <message>
        <source>Least and most; leave empty what is not known</source>
        <translation>الأدنى والأقصى؛ واترك المجهول فارغا</translation>
    </message>
    <message>
        <source>One owner, one date</source>
        <translation>مسؤول واحد وتاريخ واحد</translation>
    </message>
    <message>
        <source>Present tense, one sentence, who is bound</source>
        <translation>بصيغة الحاضر، جملة واحدة، والجهة الملزمة</translation>
    </message>
    <message>
        <source>Roles and groups, no names; unknown is an answer</source>
        <translation>وظائف وجماعات دون أسماء؛ و«مجهول» جواب مقبول</translation>
    </message>
    <message>
        <source>The mission on the far side</source>
        <translation>البعثة في الجانب الآخر</translation>
    </message>
    <message>
        <source>Until you say so, it stays in your mission</source>
        <translation>ما لم تذكر ذلك يبقى داخل بعثتك</translation>
    </message>
    <message>
        <source>Verb first, one sentence</source>
        <translation>الفعل أولا، جملة واحدة</translation>
    </message>
    <message>
        <source>What you make of it; kept apart from what happened</source>
        <translation>تقديرك للأمر؛ منفصلا عما حدث</translation>
    </message>
    <message>
        <source>Who was asked there, and what existed already</source>
        <translation>من سئل هناك، وما كان قائما من قبل</translation>
    </message>
    <message>
        <source>With the evidence for it</source>
        <translation>مع ما يثبتها</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A laptop whose card is not here</source>
        <translation>حاسوب ليست بطاقته هنا</translation>
    </message>
    <message>
        <source>Attached {name}</source>
        <translation>إرفاق: {name}</translation>
    </message>
    <message>
        <source>Began it: {kind}</source>
        <translation>فتح القيد: {kind}</translation>
    </message>
    <message>
        <source>Brought it back</source>
        <translation>استعادة القيد</translation>
    </message>
    <message>
        <source>Deleted it</source>
        <translation>حذف القيد</translation>
    </message>
    <message>
        <source>Edited {field}</source>
        <translation>تعديل: {field}</translation>
    </message>
    <message>
        <source>Took out an attachment</source>
        <translation>إزالة مرفق</translation>
    </message>
    <message>
        <source>signature checked, card compared</source>
        <translation>التوقيع صحيح والبطاقة مقارنة</translation>
    </message>
    <message>
        <source>signature checked, card not compared yet</source>
        <translation>التوقيع صحيح والبطاقة لم تقارن بعد</translation>
    </message>
    <message>
        <source>signed by a laptop that is stopped now</source>
        <translation>موقع من حاسوب موقوف الآن</translation>
    </message>
    <message>
        <source>signed by a laptop whose card is not here</source>
        <translation>موقع من حاسوب ليست بطاقته هنا</translation>
    </message>
    <message>
        <source>signed on this laptop</source>
        <translation>موقع على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{field}: added</source>
        <translation>{field}: أضيف</translation>
    </message>
    <message>
        <source>{field}: taken out</source>
        <translation>{field}: أزيل</translation>
    </message>
    <message>
        <source>{field}: {new} (was {old})</source>
        <translation>{field}: {new} (كان: {old})</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%n older changes are not listed</source>
        <translation>
            <numerusform>لا تغييرات أقدم غير مدرجة (%n)</numerusform>
            <numerusform>تغيير واحد أقدم غير مدرج (%n)</numerusform>
            <numerusform>تغييران أقدم غير مدرجين (%n)</numerusform>
            <numerusform>%n تغييرات أقدم غير مدرجة</numerusform>
            <numerusform>%n تغييرا أقدم غير مدرج</numerusform>
            <numerusform>%n تغيير أقدم غير مدرج</numerusform>
        </translation>
    </message>
    <message>
        <source>As it stood for {who} on {when}; not what it says now</source>
        <translation>كما كان لدى {who} في {when}؛ وليس ما هو عليه الآن</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>العودة إلى التغييرات</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>العودة إلى القيد</translation>
    </message>
    <message numerus="yes">
        <source>History · %n changes, the newest first</source>
        <translation>
            <numerusform>سجل التغييرات · لا تغييرات (%n)</numerusform>
            <numerusform>سجل التغييرات · تغيير واحد (%n)</numerusform>
            <numerusform>سجل التغييرات · تغييران (%n)، الأحدث أولا</numerusform>
            <numerusform>سجل التغييرات · %n تغييرات، الأحدث أولا</numerusform>
            <numerusform>سجل التغييرات · %n تغييرا، الأحدث أولا</numerusform>
            <numerusform>سجل التغييرات · %n تغيير، الأحدث أولا</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it as it stood then</source>
        <translation>قراءته كما كان حينها</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>accepted {when}</source>
        <translation>تم قبوله في {when}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>ترك لهم</translation>
    </message>
    <message>
        <source>handed over {when} on {place}</source>
        <translation>ترك لهم في {when} على {place}</translation>
    </message>
    <message>
        <source>has an older version (changes behind: {behind})</source>
        <translation>لديه نسخة أقدم (التغييرات الناقصة: {behind})</translation>
    </message>
    <message>
        <source>has it: wrote it or sent it to us</source>
        <translation>لديه: كتبه أو أرسله إلينا</translation>
    </message>
    <message>
        <source>leaves with the next bundle</source>
        <translation>يغادر مع الحزمة التالية</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>في حزمة</translation>
    </message>
    <message>
        <source>received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>received {when}, not decided yet</source>
        <translation>وصل في {when}، ولم يبت فيه بعد</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>refused {when}: {why}</source>
        <translation>تم رفضه في {when}: {why}</translation>
    </message>
    <message>
        <source>sealed {when}, on no carrier yet</source>
        <translation>ختم في {when}، وليس على أي وسيط بعد</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>لديهم</translation>
    </message>
    <message>
        <source>{said}; what is newer: {newer}</source>
        <translation>{said}؛ والأحدث: {newer}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Here already; it is not taken twice.</source>
        <translation>موجود هنا بالفعل؛ ولا يؤخذ مرتين.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n موجود هنا بالفعل</numerusform>
            <numerusform>%n موجود هنا بالفعل</numerusform>
            <numerusform>%n موجودان هنا بالفعل</numerusform>
            <numerusform>%n موجودة هنا بالفعل</numerusform>
            <numerusform>%n موجودا هنا بالفعل</numerusform>
            <numerusform>%n موجود هنا بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n جديد</numerusform>
            <numerusform>%n جديد</numerusform>
            <numerusform>%n جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to {path}, where they are not protected.</source>
        <translation>
            <numerusform>لا صفوف حفظت في ⁨{path}⁩ دون حماية.</numerusform>
            <numerusform>حفظ صف واحد في ⁨{path}⁩ دون حماية.</numerusform>
            <numerusform>حفظ صفان في ⁨{path}⁩ دون حماية.</numerusform>
            <numerusform>حفظت %n صفوف في ⁨{path}⁩ دون حماية.</numerusform>
            <numerusform>حفظ %n صفا في ⁨{path}⁩ دون حماية.</numerusform>
            <numerusform>حفظ %n صف في ⁨{path}⁩ دون حماية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken into the log.</source>
        <translation>
            <numerusform>لا صفوف أدخلت في السجل.</numerusform>
            <numerusform>أدخل صف واحد في السجل.</numerusform>
            <numerusform>أدخل صفان في السجل.</numerusform>
            <numerusform>أدخلت %n صفوف في السجل.</numerusform>
            <numerusform>أدخل %n صفا في السجل.</numerusform>
            <numerusform>أدخل %n صف في السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n خاطئ</numerusform>
            <numerusform>%n خاطئ</numerusform>
            <numerusform>%n خاطئان</numerusform>
            <numerusform>%n خاطئة</numerusform>
            <numerusform>%n خاطئا</numerusform>
            <numerusform>%n خاطئ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {names}</source>
        <translation>أعمدة لا معنى لها هنا: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Drop the file</source>
        <translation>صرف النظر عن الملف</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>استيراد حوادث</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>استيراد ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n wrong…</source>
        <translation>
            <numerusform>حفظ الصفوف الخاطئة (%n)…</numerusform>
            <numerusform>حفظ الصف الخاطئ (%n)…</numerusform>
            <numerusform>حفظ الصفين الخاطئين (%n)…</numerusform>
            <numerusform>حفظ الصفوف الخاطئة (%n)…</numerusform>
            <numerusform>حفظ الصفوف الخاطئة (%n)…</numerusform>
            <numerusform>حفظ الصفوف الخاطئة (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>حفظ الصفوف الخاطئة</translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>لا صفوف لإدخالها</numerusform>
            <numerusform>إدخال صف واحد</numerusform>
            <numerusform>إدخال صفين</numerusform>
            <numerusform>إدخال %n صفوف</numerusform>
            <numerusform>إدخال %n صفا</numerusform>
            <numerusform>إدخال %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>جار كتابة الصفوف</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n معدل</numerusform>
            <numerusform>%n معدل</numerusform>
            <numerusform>%n معدلان</numerusform>
            <numerusform>%n معدلة</numerusform>
            <numerusform>%n معدلا</numerusform>
            <numerusform>%n معدل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>%n ملف</numerusform>
            <numerusform>%n ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n معلق</numerusform>
            <numerusform>%n معلق</numerusform>
            <numerusform>%n معلقان</numerusform>
            <numerusform>%n معلقة</numerusform>
            <numerusform>%n معلقا</numerusform>
            <numerusform>%n معلق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in clash</source>
        <translation>
            <numerusform>%n متعارض</numerusform>
            <numerusform>%n متعارض</numerusform>
            <numerusform>%n متعارضان</numerusform>
            <numerusform>%n متعارضة</numerusform>
            <numerusform>%n متعارضا</numerusform>
            <numerusform>%n متعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same event as one of ours</source>
        <translation>
            <numerusform>%n قد يخص حدثا لدينا</numerusform>
            <numerusform>قد يخص أحدها حدثا لدينا</numerusform>
            <numerusform>قد يخص اثنان منها حدثا لدينا</numerusform>
            <numerusform>%n منها قد تخص حدثا لدينا</numerusform>
            <numerusform>%n منها قد تخص حدثا لدينا</numerusform>
            <numerusform>%n منها قد تخص حدثا لدينا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n جديد</numerusform>
            <numerusform>%n جديد</numerusform>
            <numerusform>%n جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء في انتظارك.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Set aside: it stopped the program that read it. Its sender is told.</source>
        <translation>نحيت: أوقفت البرنامج الذي قرأها. يبلغ مرسلها بذلك.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>عرض المحتوى</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Why? The sender gets this with your next bundle.</source>
        <translation>لماذا؟ يصل السبب إلى المرسل مع حزمتك التالية.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدل</translation>
    </message>
    <message>
        <source>held</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>in clash</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>nothing new to us</source>
        <translation>لا جديد لدينا</translation>
    </message>
    <message>
        <source>stream {n}</source>
        <translation>إرسال {n}</translation>
    </message>
    <message>
        <source>verified ✓</source>
        <translation>تم التحقق ✓</translation>
    </message>
    <message>
        <source>{kind} · {title} · {change}</source>
        <translation>{kind} · ⁨{title}⁩ · {change}</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Leave it</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Invited</name>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>غير مدعو</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Armed groups</source>
        <translation>الجماعات المسلحة</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>الشؤون المدنية</translation>
    </message>
    <message>
        <source>Confidence-building</source>
        <translation>بناء الثقة</translation>
    </message>
    <message>
        <source>Host resistance</source>
        <translation>ممانعة البلد المضيف</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Institutional</source>
        <translation>مؤسسي</translation>
    </message>
    <message>
        <source>Referendum, North and South</source>
        <translation>الاستفتاء، الشمال والجنوب</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>Begin with D and a space, or with A and a space.</source>
        <translation>ابدأ بالحرف D ومسافة، أو بالحرف A ومسافة.</translation>
    </message>
    <message>
        <source>D and a decision, or A and an action @owner !date, then Enter</source>
        <translation>القرار بعد D، أو الإجراء بعد A مع @المسؤول !التاريخ، ثم Enter</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Two people wrote here apart: look at both</source>
        <translation>كتب هنا شخصان كل على حدة: راجع النصين</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Both texts are here: look them over.</source>
        <translation>النصان كلاهما هنا: راجعهما.</translation>
    </message>
    <message>
        <source>Points as they are said. D and a space begin a decision, A an action.</source>
        <translation>النقاط كما تقال. D ومسافة تبدآن قرارا، وA إجراء.</translation>
    </message>
    <message>
        <source>Propose a correction, or reopen them in the tab Minutes.</source>
        <translation>اقترح تصحيحا، أو أعد فتحه في تبويب «المحضر».</translation>
    </message>
    <message>
        <source>Show the text in {language}</source>
        <translation>عرض النص بلغة: {language}</translation>
    </message>
    <message>
        <source>Take up  Ctrl+Return</source>
        <translation>الشروع فيه  Ctrl+Return</translation>
    </message>
    <message>
        <source>The same in {language}</source>
        <translation>النص نفسه بلغة: {language}</translation>
    </message>
    <message>
        <source>These minutes are circulated: a change would end the answers to them.</source>
        <translation>هذا المحضر معمم: وأي تغيير فيه ينهي الردود عليه.</translation>
    </message>
    <message>
        <source>Two people wrote in the same paragraph of this item.</source>
        <translation>كتب شخصان في الفقرة نفسها من هذا البند.</translation>
    </message>
</context>
<context>
    <name>KeysLine</name>
    <message>
        <source>D decision · A action · @ owner · ! date · Ctrl+↓ next item · F6 attendance</source>
        <translation>القرار D · الإجراء A · المسؤول @ · التاريخ ! · البند التالي ⁦Ctrl+↓⁩ · الحضور F6</translation>
    </message>
    <message>
        <source>Enter: a decision · Shift+Enter: stays in the text</source>
        <translation>قرار: ⁦Enter⁩ · البقاء في النص: ⁦Shift+Enter⁩</translation>
    </message>
    <message>
        <source>Enter: an action · Shift+Enter: stays in the text</source>
        <translation>إجراء: ⁦Enter⁩ · البقاء في النص: ⁦Shift+Enter⁩</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Acknowledgement</source>
        <translation>إشعار بالاستلام</translation>
    </message>
    <message>
        <source>Administrative unit</source>
        <translation>وحدة إدارية</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>وكالة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>طائرة</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <source>Assessment working group</source>
        <translation>الفريق العامل المعني بالتقييم</translation>
    </message>
    <message>
        <source>Border segment</source>
        <translation>قطاع حدودي</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>مخيم</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>قدرة</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>الشؤون المدنية</translation>
    </message>
    <message>
        <source>Clause of terms of reference</source>
        <translation>بند من الاختصاصات</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Common position</source>
        <translation>موقف مشترك</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Confidence-building measure</source>
        <translation>تدبير لبناء الثقة</translation>
    </message>
    <message>
        <source>Confidence-building step</source>
        <translation>خطوة لبناء الثقة</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>بطاقة جهة اتصال</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>متعاقد</translation>
    </message>
    <message>
        <source>Cooperation section</source>
        <translation>باب التعاون</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Country teams</source>
        <translation>الأفرقة القطرية</translation>
    </message>
    <message>
        <source>Criminal network</source>
        <translation>شبكة إجرامية</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>معبر</translation>
    </message>
    <message>
        <source>Daily security contact</source>
        <translation>الاتصال الأمني اليومي</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>ارتباط بجهة أخرى</translation>
    </message>
    <message>
        <source>Disarmament and reintegration</source>
        <translation>نزع السلاح وإعادة الإدماج</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>نزوح</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>تقرير عاجل</translation>
    </message>
    <message>
        <source>Force Commanders</source>
        <translation>قادة القوات</translation>
    </message>
    <message>
        <source>Function of the base</source>
        <translation>وظيفة القاعدة</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>حكومة</translation>
    </message>
    <message>
        <source>Ground asset</source>
        <translation>وسيلة برية</translation>
    </message>
    <message>
        <source>Hand-over package</source>
        <translation>حزمة تسليم</translation>
    </message>
    <message>
        <source>Headquarters office</source>
        <translation>مكتب في المقر</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Integrated strategic framework</source>
        <translation>إطار استراتيجي متكامل</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>تعريف</translation>
    </message>
    <message>
        <source>Joint advice</source>
        <translation>مشورة مشتركة</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>موقف معتمد</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>سلطة محلية</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>قيد في السجل</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>ولاية</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>إعلام</translation>
    </message>
    <message>
        <source>Meeting of others</source>
        <translation>اجتماع لجهات أخرى</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>محضر</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>بعثة</translation>
    </message>
    <message>
        <source>Mission support</source>
        <translation>دعم البعثة</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>تحرك</translation>
    </message>
    <message>
        <source>Obstruction</source>
        <translation>عرقلة</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>عملياتي</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Pledged unit</source>
        <translation>وحدة متعهد بها</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>سياسي</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>مسار</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Quarterly assessment</source>
        <translation>تقييم ربع سنوي</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>سجل القرارات</translation>
    </message>
    <message>
        <source>Regional body</source>
        <translation>هيئة إقليمية</translation>
    </message>
    <message>
        <source>Request or offer</source>
        <translation>طلب أو عرض</translation>
    </message>
    <message>
        <source>Residual task</source>
        <translation>مهمة متبقية</translation>
    </message>
    <message>
        <source>Return to a quarterly assessment</source>
        <translation>مساهمة في تقييم ربع سنوي</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>إلغاء اعتماد</translation>
    </message>
    <message>
        <source>Road segment</source>
        <translation>جزء من طريق</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>وظيفة</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Security contact</source>
        <translation>اتصال أمني</translation>
    </message>
    <message>
        <source>Security force</source>
        <translation>قوة أمنية</translation>
    </message>
    <message>
        <source>Security rating</source>
        <translation>مستوى أمني</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>منطقة مأهولة</translation>
    </message>
    <message>
        <source>Shared narrative</source>
        <translation>سرد مشترك</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>ورقة المناوبة</translation>
    </message>
    <message>
        <source>Side session</source>
        <translation>جلسة جانبية</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>تقرير عن الحالة</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>بدء البعثة</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>استراتيجي</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>تهديد</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>مرحلة انتقالية</translation>
    </message>
    <message>
        <source>Troop or police contributor</source>
        <translation>بلد مساهم بقوات أو شرطة</translation>
    </message>
    <message>
        <source>Two notes compared</source>
        <translation>مقارنة ملاحظتين</translation>
    </message>
    <message>
        <source>Violence against women and children</source>
        <translation>العنف ضد النساء والأطفال</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>إنذار</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>New entry: press its letter</source>
        <translation>قيد جديد: اضغط حرفه</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>Any {needed} of the {count} shares open the vault and set a new passphrase when the old one is forgotten. Fewer open nothing.</source>
        <translation>من أصل {count} من الحصص يكفي أي {needed} منها لفتح الخزنة ووضع عبارة مرور جديدة عند نسيان القديمة. وما دون ذلك لا يفتح شيئا.</translation>
    </message>
    <message>
        <source>Keep this page apart from the laptop and from the other shares. Give the words to nobody, and say them to nobody, until the vault has to be opened.</source>
        <translation>احفظ هذه الصفحة بعيدا عن الحاسوب وعن الحصص الأخرى. لا تعط الكلمات ولا تقلها لأحد إلى أن يلزم فتح الخزنة.</translation>
    </message>
    <message>
        <source>Recovery kit: {role}, {mission} {site}</source>
        <translation>مجموعة الاسترداد: {role}، {mission} {site}</translation>
    </message>
    <message>
        <source>Share {number} of {count} of a recovery kit: {role}, {mission} {site}</source>
        <translation>الحصة {number} من {count} من مجموعة استرداد: {role}، {mission} {site}</translation>
    </message>
    <message>
        <source>Shares of one kit begin with the same two words; here: {kit}.</source>
        <translation>حصص المجموعة الواحدة تبدأ بالكلمتين نفسيهما؛ وهما هنا: {kit}.</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose the recovery words, type this share, then another holder&apos;s. Afterwards make a new kit and burn this page.</source>
        <translation>للاستخدام: في شاشة القفل اختر كلمات الاسترداد، واكتب هذه الحصة ثم حصة حامل آخر. بعد ذلك أنشئ مجموعة جديدة واحرق هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>KitKeeper</name>
    <message>
        <source>Written: {names}</source>
        <translation>كتبت الملفات: {names}</translation>
    </message>
</context>
<context>
    <name>KitStep</name>
    <message>
        <source>24 words</source>
        <translation>24 كلمة</translation>
    </message>
    <message>
        <source>Any two of the shares open the vault when the passphrase is forgotten; one opens nothing. Give each to another holder, such as mission security.</source>
        <translation>أي حصتين تفتحان الخزنة عند نسيان عبارة المرور؛ والواحدة لا تفتح شيئا. أعط كل حصة لحامل آخر، مثل أمن البعثة.</translation>
    </message>
    <message>
        <source>I wrote them on paper</source>
        <translation>كتبتها على ورق</translation>
    </message>
    <message>
        <source>Right: the kit is readable.</source>
        <translation>صحيح: المجموعة مقروءة.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Save as three files…</source>
        <translation>حفظ في ثلاثة ملفات…</translation>
    </message>
    <message>
        <source>Save the kit first, or write it down.</source>
        <translation>احفظ المجموعة أولا، أو اكتبها.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>حفظ مجموعة الاسترداد</translation>
    </message>
    <message>
        <source>Share 1, word {n}</source>
        <translation>الحصة 1، الكلمة {n}</translation>
    </message>
    <message>
        <source>Share {n}</source>
        <translation>الحصة {n}</translation>
    </message>
    <message>
        <source>Then prove that you can read the first:</source>
        <translation>ثم أثبت أنك تستطيع قراءة الأولى:</translation>
    </message>
    <message>
        <source>Then prove that you can read them:</source>
        <translation>ثم أثبت أنك تستطيع قراءتها:</translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is forgotten. Keep them apart from this laptop: in the safe, or with mission security.</source>
        <translation>هذه الكلمات تفتح الخزنة إذا نسيت عبارة المرور. احفظها بعيدا عن هذا الحاسوب: في الخزانة الحديدية أو لدى أمن البعثة.</translation>
    </message>
    <message>
        <source>Three shares, any two of which open</source>
        <translation>ثلاث حصص تفتح أي اثنتين منها</translation>
    </message>
    <message>
        <source>Word {n}</source>
        <translation>الكلمة {n}</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message numerus="yes">
        <source>%n record(s) on it</source>
        <translation>
            <numerusform>لا قيود فيها</numerusform>
            <numerusform>قيد واحد فيها</numerusform>
            <numerusform>قيدان فيها</numerusform>
            <numerusform>%n قيود فيها</numerusform>
            <numerusform>%n قيدا فيها</numerusform>
            <numerusform>%n قيد فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>وقت المغادرة</translation>
    </message>
    <message>
        <source>Record or paper</source>
        <translation>القيد أو الوثيقة</translation>
    </message>
    <message>
        <source>To or for</source>
        <translation>إلى من أو لمن</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message numerus="yes">
        <source>%n entries; none is ever taken out</source>
        <translation>
            <numerusform>لا قيود في الدفتر؛ ولا يحذف منه شيء</numerusform>
            <numerusform>قيد واحد في الدفتر؛ ولا يحذف منه شيء</numerusform>
            <numerusform>قيدان في الدفتر؛ ولا يحذف منه شيء</numerusform>
            <numerusform>%n قيود في الدفتر؛ ولا يحذف منه شيء</numerusform>
            <numerusform>%n قيدا في الدفتر؛ ولا يحذف منه شيء</numerusform>
            <numerusform>%n قيد في الدفتر؛ ولا يحذف منه شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to {path}, where they are not protected</source>
        <translation>
            <numerusform>لم تكتب أسطر في ⁦{path}⁩، وهو بلا حماية</numerusform>
            <numerusform>كتب سطر واحد في ⁦{path}⁩، وهو بلا حماية</numerusform>
            <numerusform>كتب سطران في ⁦{path}⁩، وهو بلا حماية</numerusform>
            <numerusform>كتبت %n أسطر في ⁦{path}⁩، وهو بلا حماية</numerusform>
            <numerusform>كتب %n سطرا في ⁦{path}⁩، وهو بلا حماية</numerusform>
            <numerusform>كتب %n سطر في ⁦{path}⁩، وهو بلا حماية</numerusform>
        </translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>جميع القراء</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>العودة إلى التبادل</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Bundles and papers</source>
        <translation>الحزم والوثائق</translation>
    </message>
    <message>
        <source>Choose a line to see its file and hash.</source>
        <translation>اختر سطرا لترى ملفه وبصمته.</translation>
    </message>
    <message>
        <source>Ledger of everything that left</source>
        <translation>دفتر كل ما غادر</translation>
    </message>
    <message>
        <source>Papers and files</source>
        <translation>الوثائق والملفات</translation>
    </message>
    <message>
        <source>Papers for {reader}</source>
        <translation>وثائق موجهة إلى ⁨{reader}⁩</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save the ledger, which is not protected</source>
        <translation>حفظ الدفتر دون حماية</translation>
    </message>
    <message>
        <source>Since, such as 2009-12-08</source>
        <translation>منذ، مثل ⁦2009-12-08⁩</translation>
    </message>
    <message>
        <source>Title or reference</source>
        <translation>عنوان أو مرجع</translation>
    </message>
    <message>
        <source>To whom, or for whom</source>
        <translation>إلى من، أو لمن</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>ما غادر</translation>
    </message>
    <message>
        <source>by {role}, {office}</source>
        <translation>بواسطة ⁨{role}⁩، ⁨{office}⁩</translation>
    </message>
    <message>
        <source>sealed by {role}, {office}</source>
        <translation>ختمه {role}، {office}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Over the map</source>
        <translation>فوق الخريطة</translation>
    </message>
</context>
<context>
    <name>LetterheadChoice</name>
    <message>
        <source>A letterhead, as DOCX</source>
        <translation>ورق رسمي بصيغة ⁦DOCX⁩</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>For papers as DOCX. At their foot they call it {imprint}: keep the file.</source>
        <translation>للوثائق بصيغة ⁦DOCX⁩. ويشار إليه في ذيلها بالبصمة ⁦{imprint}⁩: احتفظ بالملف.</translation>
    </message>
    <message>
        <source>For papers as DOCX; a mission&apos;s own is checked first.</source>
        <translation>للوثائق بصيغة ⁦DOCX⁩؛ ويفحص الورق الخاص بالبعثة أولا.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الورق الرسمي</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>The plain one</source>
        <translation>الورق العادي</translation>
    </message>
    <message>
        <source>Use the plain one</source>
        <translation>استخدام الورق العادي</translation>
    </message>
    <message>
        <source>Your mission&apos;s own</source>
        <translation>ورق بعثتك الخاص</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>ترقب</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A group, a force, an authority, a contractor or a process that several missions watch. Each adds what it saw; none has to begin anew.</source>
        <translation>جماعة أو قوة أو سلطة أو متعاقد أو مسار تراقبه عدة بعثات. تضيف كل منها ما رأته؛ ولا تبدأ أي منها من الصفر.</translation>
    </message>
    <message>
        <source>Aircraft that stand idle, units that were pledged, functions that are shared: what one has and another lacks.</source>
        <translation>طائرات غير مستخدمة، ووحدات متعهد بها، ووظائف مشتركة: ما لدى بعثة وينقص أخرى.</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>المعايير المرجعية</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>No benchmark yet</source>
        <translation>لا معيار مرجعيا بعد</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>لا ملف بعد</translation>
    </message>
    <message>
        <source>No lesson yet</source>
        <translation>لا درس مستفادا بعد</translation>
    </message>
    <message>
        <source>No line to take yet</source>
        <translation>لا موقف معتمدا بعد</translation>
    </message>
    <message>
        <source>Nothing is listed yet</source>
        <translation>لا شيء مدرجا بعد</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>What a mission wants to reach, and what it needs from others for it: a plan that rests on nobody&apos;s word is seen in time.</source>
        <translation>ما تريد البعثة بلوغه، وما تحتاجه لذلك من غيرها: الخطة التي لا تستند إلى تعهد من أحد تنكشف في الوقت المناسب.</translation>
    </message>
    <message>
        <source>What all missions say, who has cleared it, and until when: nobody plays one against another.</source>
        <translation>ما تقوله جميع البعثات، ومن أجازه، وحتى متى: فلا يستغل أحد بعثة ضد أخرى.</translation>
    </message>
    <message>
        <source>What you did, what came of it, and whether you would do it again: the next mission need not find out by itself.</source>
        <translation>ما قمتم به، وما نتج عنه، وهل تكررونه: فلا تضطر البعثة التالية إلى اكتشاف ذلك بنفسها.</translation>
    </message>
    <message>
        <source>cleared by {n} of {all}</source>
        <translation>أجازه {n} من {all}</translation>
    </message>
    <message>
        <source>its owner&apos;s mission ends on {day}</source>
        <translation>تنتهي بعثة المسؤول في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>no note names it yet</source>
        <translation>لا ملاحظة تذكره بعد</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>لا مسؤول عنه</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>was due or valid until {day}</source>
        <translation>كان مستحقا أو صالحا حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{mission} {n}</source>
        <translation>⁨{mission}⁩ {n}</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>All kinds</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>جميع الحالات</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Only in this state</source>
        <translation>في هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Only of this kind</source>
        <translation>من هذا النوع فقط</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>بهذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Records of this shelf</source>
        <translation>قيود هذا الرف</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>الاتجاهات</translation>
    </message>
    <message>
        <source>Write the first</source>
        <translation>كتابة الأول</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Choose something from the list, or see how events add up under Trends.</source>
        <translation>اختر شيئا من القائمة، أو انظر حصيلة الأحداث في «الاتجاهات».</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
</context>
<context>
    <name>Lift</name>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>موعود به</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض الطلب</translation>
    </message>
</context>
<context>
    <name>Likelihood</name>
    <message>
        <source>Almost certain (95-99 %)</source>
        <translation>شبه مؤكد ⁦(95-99 %)⁩</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <source>Likely (55-80 %)</source>
        <translation>مرجح ⁦(55-80 %)⁩</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>ثقة ضعيفة</translation>
    </message>
    <message>
        <source>Moderate confidence</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <source>Remote (1-5 %)</source>
        <translation>ضئيل جدا ⁦(1-5 %)⁩</translation>
    </message>
    <message>
        <source>Roughly even (45-55 %)</source>
        <translation>متعادل تقريبا ⁦(45-55 %)⁩</translation>
    </message>
    <message>
        <source>Unlikely (20-45 %)</source>
        <translation>مستبعد ⁦(20-45 %)⁩</translation>
    </message>
    <message>
        <source>Very likely (80-95 %)</source>
        <translation>مرجح جدا ⁦(80-95 %)⁩</translation>
    </message>
    <message>
        <source>Very unlikely (5-20 %)</source>
        <translation>مستبعد جدا ⁦(5-20 %)⁩</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Answers</source>
        <translation>يجيب عن</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>يتوقف على</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>ينفذ</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Tells of another event than</source>
        <translation>يروي حدثا غير الذي في</translation>
    </message>
    <message>
        <source>Tells of the same event as</source>
        <translation>يروي الحدث نفسه الذي في</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>from {mission}</source>
        <translation>من {mission}</translation>
    </message>
    <message>
        <source>recalled by {mission}</source>
        <translation>استرجعته ⁨{mission}⁩</translation>
    </message>
    <message>
        <source>two values to settle</source>
        <translation>قيمتان للبت فيهما</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>New  Ctrl+N</source>
        <translation>جديد  Ctrl+N</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>لا شيء يطابق هذه المرشحات</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>لم يدون شيء بعد</translation>
    </message>
    <message>
        <source>Records were recalled by their owners; the copies here are set aside.</source>
        <translation>استرجعت قيود من قبل أصحابها؛ والنسخ الموجودة هنا منحاة.</translation>
    </message>
    <message>
        <source>Rows of an imported file are not in the log yet.</source>
        <translation>صفوف ملف مستورد لم تدخل السجل بعد.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Turn a filter off to see more.</source>
        <translation>أزل مرشحا لترى المزيد.</translation>
    </message>
    <message>
        <source>Turn all filters off</source>
        <translation>إزالة جميع المرشحات</translation>
    </message>
    <message>
        <source>What happened, where, who says so. An entry takes a minute, and the next officer and the missions next door know what you know.</source>
        <translation>ما حدث، وأين، ومن قال ذلك. القيد لا يأخذ إلا دقيقة، فيعلم زميلك التالي والبعثات المجاورة ما تعلمه.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>كتابة أول قيد</translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message>
        <source>Dropped: {name}</source>
        <translation>صرف النظر عن: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>LookModel</name>
    <message numerus="yes">
        <source>%n in clash</source>
        <translation>
            <numerusform>متعارض: %n</numerusform>
            <numerusform>متعارض: %n</numerusform>
            <numerusform>متعارض: %n</numerusform>
            <numerusform>متعارض: %n</numerusform>
            <numerusform>متعارض: %n</numerusform>
            <numerusform>متعارض: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Accept %n ticked</source>
        <translation>
            <numerusform>قبول المؤشر (%n)</numerusform>
            <numerusform>قبول المؤشر (%n)</numerusform>
            <numerusform>قبول المؤشرين (%n)</numerusform>
            <numerusform>قبول المؤشرة (%n)</numerusform>
            <numerusform>قبول المؤشرة (%n)</numerusform>
            <numerusform>قبول المؤشرة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Accept ticked</source>
        <translation>قبول المؤشر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس الحدث نفسه</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جار القراءة…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Records in this bundle</source>
        <translation>القيود في هذه الحزمة</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Refuse ticked…</source>
        <translation>رفض المؤشر…</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>الحدث نفسه</translation>
    </message>
    <message>
        <source>Why? The sender gets this with your next bundle.</source>
        <translation>لماذا؟ يصل السبب إلى المرسل مع حزمتك التالية.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Dossiers: {n}</source>
        <translation>الملفات: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>Entries on it: {n}.</source>
        <translation>القيود عليها: ⁨{n}⁩.</translation>
    </message>
    <message>
        <source>For {reader}. {counted}</source>
        <translation>موجه إلى ⁨{reader}⁩. {counted}</translation>
    </message>
    <message>
        <source>Groups and authorities</source>
        <translation>الجماعات والسلطات</translation>
    </message>
    <message>
        <source>Not heard for long</source>
        <translation>لا خبر منذ مدة طويلة</translation>
    </message>
    <message>
        <source>People on the move</source>
        <translation>أشخاص في حالة تنقل</translation>
    </message>
    <message>
        <source>Ratings by mission</source>
        <translation>المستويات الأمنية حسب البعثة</translation>
    </message>
    <message>
        <source>also told by {missions}</source>
        <translation>روته أيضا ⁨{missions}⁩</translation>
    </message>
    <message>
        <source>{mission}: never heard</source>
        <translation>⁨{mission}⁩: لم يرد أي خبر</translation>
    </message>
    <message>
        <source>{mission}: not heard for {age}</source>
        <translation>⁨{mission}⁩: لا خبر منذ {age}</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} كم</translation>
    </message>
    <message>
        <source>{n} left out: not released to them.</source>
        <translation>عدد القيود المحذوفة لعدم جواز إطلاعهم عليها: ⁨{n}⁩.</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} م</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map: arrows move it, plus and minus zoom, Enter chooses</source>
        <translation>الخريطة: الأسهم تحركها، وعلامتا الزائد والناقص للتكبير والتصغير، والاختيار بمفتاح Enter</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message numerus="yes">
        <source>%n entry(s) in sight</source>
        <translation>
            <numerusform>لا قيود ظاهرة</numerusform>
            <numerusform>قيد واحد ظاهر</numerusform>
            <numerusform>قيدان ظاهران</numerusform>
            <numerusform>%n قيود ظاهرة</numerusform>
            <numerusform>%n قيدا ظاهرا</numerusform>
            <numerusform>%n قيد ظاهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Give an entry a place or a grid square, and it stands here among those of the missions next door: what happens together is seen together.</source>
        <translation>أعط القيد مكانا أو مربع إحداثيات، فيظهر هنا بين قيود البعثات المجاورة: ما يحدث معا يرى معا.</translation>
    </message>
    <message>
        <source>Nothing has a place yet</source>
        <translation>لا شيء له مكان بعد</translation>
    </message>
    <message>
        <source>Only the newest {n} are shown: zoom in</source>
        <translation>لا يظهر إلا أحدث {n}: كبر الخريطة</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>حفظ الخريطة</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>كتابة قيد</translation>
    </message>
    <message>
        <source>{distance} from what is chosen</source>
        <translation>{distance} من المختار</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>Click a sign, or put the cross on it and press Enter, to see its entries.</source>
        <translation>انقر علامة، أو ضع الصليب عليها واضغط Enter، لترى قيودها.</translation>
    </message>
</context>
<context>
    <name>MarkingLabel</name>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Marking: {words}</source>
        <translation>درجة السرية: {words}</translation>
    </message>
    <message>
        <source>STRICTLY CONFIDENTIAL</source>
        <translation>سري للغاية</translation>
    </message>
    <message>
        <source>UNCLASSIFIED</source>
        <translation>غير سري</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>لا اجتماعات</numerusform>
            <numerusform>اجتماع واحد</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%n اجتماعات</numerusform>
            <numerusform>%n اجتماعا</numerusform>
            <numerusform>%n اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Attendance by party and meeting</source>
        <translation>الحضور بحسب الجهة والاجتماع</translation>
    </message>
    <message>
        <source>Parties and meetings stand here as soon as there are any.</source>
        <translation>تظهر هنا الجهات والاجتماعات متى وجدت.</translation>
    </message>
    <message>
        <source>Save or print attendance…</source>
        <translation>حفظ الحضور أو طباعته…</translation>
    </message>
    <message>
        <source>Save or print open actions…</source>
        <translation>حفظ الإجراءات المفتوحة أو طباعتها…</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>{n} to settle</source>
        <translation>للبت: {n}</translation>
    </message>
</context>
<context>
    <name>MeetingPane</name>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Hub {office}</source>
        <translation>المركز الإقليمي {office}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يحفظ بعد</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>أقسام الاجتماع</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>A draft stays with the missions that write it</source>
        <translation>تبقى المسودة لدى البعثات التي تكتبها</translation>
    </message>
    <message>
        <source>Adopted {when}</source>
        <translation>اعتمد {when}</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ألغي</translation>
    </message>
    <message>
        <source>Circulate anew: silence until {day}</source>
        <translation>تعميم من جديد: الصمت حتى {day}</translation>
    </message>
    <message>
        <source>Circulate: silence until {day}</source>
        <translation>تعميم: الموافقة الصامتة حتى {day}</translation>
    </message>
    <message>
        <source>Held together with {title}</source>
        <translation>يعقد مع ⁨{title}⁩</translation>
    </message>
    <message>
        <source>In the second language</source>
        <translation>باللغة الثانية</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Late: the next was due {day}, none is set</source>
        <translation>تأخر: كان موعد التالي {day}، ولم يحدد أي اجتماع</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>د</translation>
    </message>
    <message>
        <source>Moved from {before} to {to}</source>
        <translation>نقل من ⁨{before}⁩ إلى ⁨{to}⁩</translation>
    </message>
    <message>
        <source>Moved to {to}</source>
        <translation>نقل إلى ⁨{to}⁩</translation>
    </message>
    <message>
        <source>No meeting was held yet, so none is due</source>
        <translation>لم يعقد اجتماع بعد، فلا اجتماع مستحق</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Out since {when}</source>
        <translation>معمم منذ {when}</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Put off from {before} to {to}</source>
        <translation>أجل من ⁨{before}⁩ إلى ⁨{to}⁩</translation>
    </message>
    <message>
        <source>Put to {to}</source>
        <translation>حدد في ⁨{to}⁩</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Silence until {day}</source>
        <translation>الموافقة الصامتة حتى {day}</translation>
    </message>
    <message>
        <source>Taken back: it goes out again once it is right</source>
        <translation>سحب: يعمم من جديد بعد تصويبه</translation>
    </message>
    <message>
        <source>The agenda quotes {refs}, which {parties} may not have</source>
        <translation>يقتبس جدول الأعمال {refs}، ولا يجوز أن تطلع عليه {parties}</translation>
    </message>
    <message>
        <source>The next is due by {day}, set for {other}</source>
        <translation>موعد التالي بحلول {day}، وقد حدد في {other}</translation>
    </message>
    <message>
        <source>The next is due {day}</source>
        <translation>التالي مستحق {day}</translation>
    </message>
    <message>
        <source>The next was due {day}, set for {other}</source>
        <translation>كان موعد التالي {day}، وقد حدد في {other}</translation>
    </message>
    <message>
        <source>The series begins on {day}; this is before it</source>
        <translation>تبدأ السلسلة {day}؛ وهذا قبلها</translation>
    </message>
    <message>
        <source>The silence lasts until {day}, unless all answer before</source>
        <translation>يدوم الصمت حتى {day} ما لم يرد الجميع قبله</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Untitled meeting</source>
        <translation>اجتماع بلا عنوان</translation>
    </message>
    <message>
        <source>Untitled series</source>
        <translation>سلسلة بلا عنوان</translation>
    </message>
    <message>
        <source>Visa by</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>agrees, as the keeper noted</source>
        <translation>موافق، كما دونه حافظ المحضر</translation>
    </message>
    <message>
        <source>awaited until {day}</source>
        <translation>منتظر حتى {day}</translation>
    </message>
    <message>
        <source>came to {n} of {all}</source>
        <translation>حضر {n} من {all}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>يوم عطلة</translation>
    </message>
    <message>
        <source>decisions gone with it: {d} · actions kept: {a}</source>
        <translation>القرارات التي تحذف معه: {d} · الإجراءات الباقية: {a}</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>معترض</translation>
    </message>
    <message>
        <source>dissents, as the keeper noted</source>
        <translation>معترض، كما دونه حافظ المحضر</translation>
    </message>
    <message>
        <source>due by {day}, set for {other}</source>
        <translation>الموعد بحلول {day}، وقد حدد في {other}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>الموعد {day}</translation>
    </message>
    <message>
        <source>its owner&apos;s mission ends: hand it over in Actions</source>
        <translation>تنتهي بعثة المسؤول: سلمه من شاشة الإجراءات</translation>
    </message>
    <message>
        <source>kept by {mission}</source>
        <translation>تحفظه ⁨{mission}⁩</translation>
    </message>
    <message>
        <source>never invited</source>
        <translation>لم يدع قط</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation>التالي {day}</translation>
    </message>
    <message>
        <source>no cadence agreed</source>
        <translation>لا وتيرة متفقا عليها</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>لا تاريخ بعد</translation>
    </message>
    <message>
        <source>no date yet, until when</source>
        <translation>لا تاريخ بعد، حتى متى</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>no owner and no date yet</source>
        <translation>لا مسؤول ولا تاريخ بعد</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>لا مسؤول بعد</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يسأل</translation>
    </message>
    <message>
        <source>noted by {role}</source>
        <translation>المدون: ⁨{role}⁩</translation>
    </message>
    <message>
        <source>nothing heard since: it may be done</source>
        <translation>لا خبر منذ ذلك: ربما أنجز</translation>
    </message>
    <message>
        <source>silent, which counts as agreed</source>
        <translation>صامت، وصمته موافقة</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>جرى تخطيه: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>taken: {meeting}</source>
        <translation>أدي: ⁨{meeting}⁩</translation>
    </message>
    <message>
        <source>to an earlier text</source>
        <translation>بشأن نص سابق</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>told by {mission}, {when}</source>
        <translation>أفادت ⁨{mission}⁩، {when}</translation>
    </message>
    <message>
        <source>venue not said</source>
        <translation>المكان غير محدد</translation>
    </message>
    <message>
        <source>was due {day}, none is set</source>
        <translation>كان الموعد {day}، ولم يحدد أي اجتماع</translation>
    </message>
    <message>
        <source>was due {day}, set for {other}</source>
        <translation>كان الموعد {day}، وقد حدد في {other}</translation>
    </message>
    <message>
        <source>{cadence}, from {day}</source>
        <translation>{cadence}، اعتبارا من {day}</translation>
    </message>
    <message>
        <source>{cadence}, since ever</source>
        <translation>{cadence}، منذ البداية</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}: {why} for {parties}</source>
        <translation>{day}: ⁨{why}⁩ لدى {parties}</translation>
    </message>
    <message>
        <source>{h} h {min} min planned</source>
        <translation>المقرر: {h} س {min} د</translation>
    </message>
    <message>
        <source>{mission}, {role}, {when}: {places}, written after</source>
        <translation>⁨{mission}⁩، ⁨{role}⁩، {when}: {places}، كتب بعد ذلك</translation>
    </message>
    <message>
        <source>{mission}, {role}, {when}: {places}, written apart</source>
        <translation>⁨{mission}⁩، ⁨{role}⁩، {when}: {places}، كتب على حدة</translation>
    </message>
    <message>
        <source>{mission}: {does}</source>
        <translation>⁨{mission}⁩: {does}</translation>
    </message>
    <message>
        <source>{n} invited · {coming} coming</source>
        <translation>المدعوون: {n} · القادمون: {coming}</translation>
    </message>
    <message>
        <source>{n} of {all} lifts confirmed</source>
        <translation>النقل المؤكد: {n} من {all}</translation>
    </message>
    <message>
        <source>{n} of {all} visas granted</source>
        <translation>التأشيرات الممنوحة: {n} من {all}</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>المتأخر: {n}</translation>
    </message>
    <message>
        <source>{open} of {all} actions open</source>
        <translation>الإجراءات المفتوحة: {open} من {all}</translation>
    </message>
    <message>
        <source>{party} hosts</source>
        <translation>المضيف: ⁨{party}⁩</translation>
    </message>
    <message>
        <source>{place}, second language</source>
        <translation>⁨{place}⁩، اللغة الثانية</translation>
    </message>
    <message>
        <source>{place}: written apart and not settled</source>
        <translation>⁨{place}⁩: كتب على حدة ولم يبت فيه</translation>
    </message>
    <message>
        <source>{said} at {meeting}</source>
        <translation>{said}، في ⁨{meeting}⁩</translation>
    </message>
    <message>
        <source>{title} is on the same days</source>
        <translation>⁨{title}⁩ في الأيام نفسها</translation>
    </message>
    <message>
        <source>{title} is on the same days, with {n} of the same invited</source>
        <translation>⁨{title}⁩ في الأيام نفسها، ومن المدعوين أنفسهم: {n}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: ⁨{reason}⁩</translation>
    </message>
</context>
<context>
    <name>MeetingsList</name>
    <message>
        <source>A series says how often missions meet and whose turn it is to host; each of its meetings is prepared, minuted and followed up here, so that what was agreed does not lapse.</source>
        <translation>السلسلة تبين كم مرة تجتمع البعثات ومن عليه دور الاستضافة؛ وكل اجتماع فيها يحضر له ويدون محضره ويتابع هنا، كي لا يضيع ما اتفق عليه.</translation>
    </message>
    <message>
        <source>Begin a series</source>
        <translation>بدء سلسلة</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>سلسلة جديدة</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>لا اجتماعات بعد</translation>
    </message>
    <message>
        <source>Nothing here has these words</source>
        <translation>لا شيء هنا يحوي هذه الكلمات</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>اجتماعات أخرى</translation>
    </message>
    <message>
        <source>Search series, meetings, venues</source>
        <translation>البحث عن السلاسل والاجتماعات والأماكن</translation>
    </message>
    <message>
        <source>Series and meetings</source>
        <translation>السلاسل والاجتماعات</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
</context>
<context>
    <name>MembersEditor</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Adopted</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>معمم</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>معترض</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أعيد فتحه</translation>
    </message>
</context>
<context>
    <name>MinutesForms</name>
    <message>
        <source>A paper is cut to what its reader may have</source>
        <translation>تقتصر الوثيقة على ما يجوز لقارئها</translation>
    </message>
    <message>
        <source>Adopt the minutes</source>
        <translation>اعتماد المحضر</translation>
    </message>
    <message>
        <source>Adopt: from here on this text does not change</source>
        <translation>اعتماد: لا يتغير هذا النص من الآن</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <translation>اعتمد في</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>اختيار مكان الحفظ</translation>
    </message>
    <message>
        <source>Corrigendum: it stands beside the adopted text</source>
        <translation>تصويب: يوضع إلى جانب النص المعتمد</translation>
    </message>
    <message>
        <source>Dissent: recorded beside the text, signed by your mission</source>
        <translation>اعتراض: يدون إلى جانب النص بتوقيع بعثتك</translation>
    </message>
    <message>
        <source>For</source>
        <translation>بدلا من</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Noted by whoever keeps the minutes: nobody else signs it</source>
        <translation>يدونه حافظ المحضر: لا يوقعه أحد غيره</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Propose other words: whoever keeps the minutes decides</source>
        <translation>اقتراح نص آخر: القرار لمن يحفظ المحضر</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Record the dissent</source>
        <translation>تدوين الاعتراض</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Write the corrigendum</source>
        <translation>كتابة التصويب</translation>
    </message>
</context>
<context>
    <name>MissionDetail</name>
    <message>
        <source>No posts are listed here.</source>
        <translation>لا وظائف مدرجة هنا.</translation>
    </message>
    <message>
        <source>No site of this mission is in the list of parties.</source>
        <translation>لا موقع لهذه البعثة في قائمة الجهات.</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>بلا بطاقة</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>شاغرة</translation>
    </message>
    <message>
        <source>{n} verified</source>
        <translation>تم التحقق: {n}</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>By video</source>
        <translation>عبر الفيديو</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريا</translation>
    </message>
    <message>
        <source>In person and by video</source>
        <translation>حضوريا وعبر الفيديو</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
</context>
<context>
    <name>MonthShort</name>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
</context>
<context>
    <name>MovesPanel</name>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Hold them together</source>
        <translation>عقدهما معا</translation>
    </message>
    <message>
        <source>It cannot end before it begins</source>
        <translation>لا يمكن أن ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>لقد انعقد</translation>
    </message>
    <message>
        <source>Its minutes begin anew, and what was typed for it goes along</source>
        <translation>يبدأ محضره من جديد، ويرسل معه ما كتب له</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>تأجيل…</translation>
    </message>
    <message numerus="yes">
        <source>Put off by %n days all in all</source>
        <translation>
            <numerusform>لم يؤجل</numerusform>
            <numerusform>أجل يوما في المجموع</numerusform>
            <numerusform>أجل يومين في المجموع</numerusform>
            <numerusform>أجل %n أيام في المجموع</numerusform>
            <numerusform>أجل %n يوما في المجموع</numerusform>
            <numerusform>أجل %n يوم في المجموع</numerusform>
        </translation>
    </message>
    <message>
        <source>Relocate…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Save (.ics)…</source>
        <translation>حفظ ⁦(.ics)⁩…</translation>
    </message>
    <message>
        <source>Save the invitation for calendars</source>
        <translation>حفظ الدعوة للتقويمات</translation>
    </message>
    <message>
        <source>Schedule and invite</source>
        <translation>تحديد الموعد والدعوة</translation>
    </message>
    <message>
        <source>Send a newer invitation</source>
        <translation>إرسال دعوة أحدث</translation>
    </message>
</context>
<context>
    <name>NewKitScreen</name>
    <message>
        <source>A new recovery kit</source>
        <translation>مجموعة استرداد جديدة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>The recovery kit was used, so its words were out of their safe. It still opens the vault until you have saved this new one; burn its pages then.</source>
        <translation>استخدمت مجموعة الاسترداد، فخرجت كلماتها من مكانها الآمن. وهي لا تزال تفتح الخزنة إلى أن تحفظ هذه المجموعة الجديدة؛ فأحرق صفحاتها حينئذ.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جار العمل…</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>Add it as a place, if it will be named again.</source>
        <translation>أضفه مكانا في القائمة إذا كان اسمه سيرد مجددا.</translation>
    </message>
    <message>
        <source>Add it first: in Exchange by Add a place, or by `liaison carrier add`.</source>
        <translation>أضفه أولا: في شاشة التبادل بزر «إضافة مكان»، أو بالأمر ⁦liaison carrier add⁩.</translation>
    </message>
    <message>
        <source>Add them to the record&apos;s release, if you own it.</source>
        <translation>أضفهم إلى من يجوز إطلاعهم على القيد إذا كان لكم.</translation>
    </message>
    <message>
        <source>Answer with a note of your own and link it.</source>
        <translation>أجب بملاحظة منك واربطها به.</translation>
    </message>
    <message>
        <source>Ask another holder for their share of the same kit.</source>
        <translation>اطلب من حامل آخر حصته من المجموعة نفسها.</translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation>اطلب البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Ask for the card of their new device.</source>
        <translation>اطلب بطاقة جهازهم الجديد.</translation>
    </message>
    <message>
        <source>Ask the holders where their shares come from; take others.</source>
        <translation>اسأل الحاملين من أين جاءت حصصهم؛ وخذ غيرها.</translation>
    </message>
    <message>
        <source>Ask the originator, then note the consent on the record.</source>
        <translation>اسأل الجهة المنشئة، ثم دون الموافقة في القيد.</translation>
    </message>
    <message>
        <source>Ask the sender for smaller bundles.</source>
        <translation>اطلب من المرسل حزما أصغر.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, and who had it.</source>
        <translation>اطلب من المرسل أن يختمه من جديد، واسأل بيد من كان.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again.</source>
        <translation>اطلب من المرسل أن يختمه من جديد.</translation>
    </message>
    <message>
        <source>Ask their mission. If you agree, revoke it too: a second word holds what it wrote later.</source>
        <translation>اسأل بعثته. وإذا وافقت فألغ اعتماده أنت أيضا: قول ثان يعلق ما كتبه لاحقا.</translation>
    </message>
    <message>
        <source>Ask who runs the server for the right address.</source>
        <translation>اسأل من يدير الخادم عن العنوان الصحيح.</translation>
    </message>
    <message>
        <source>Ask who runs the server to read its key out; if it is this one, keep it: carrier add ADDRESS --host-key {fingerprint}.</source>
        <translation>اطلب ممن يدير الخادم أن يقرأ مفتاحه؛ فإن كان هذا المفتاح فاحفظه: carrier add ADDRESS --host-key {fingerprint}.</translation>
    </message>
    <message>
        <source>Ask who runs the server; an authority of the mission&apos;s own can be given: carrier add ADDRESS --ca-file FILE.</source>
        <translation>اسأل من يدير الخادم؛ ويمكن إعطاء سلطة تصديق خاصة بالبعثة: carrier add ADDRESS --ca-file FILE.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for another copy.</source>
        <translation>اطلب نسخة أخرى ممن أرسله.</translation>
    </message>
    <message>
        <source>Ask {owner} to send it to them.</source>
        <translation>اطلب من {owner} إرساله إليهم.</translation>
    </message>
    <message>
        <source>Ask {owner}.</source>
        <translation>اسأل {owner}.</translation>
    </message>
    <message>
        <source>Attach a smaller copy, or the file in several parts.</source>
        <translation>أرفق نسخة أصغر، أو الملف في عدة أجزاء.</translation>
    </message>
    <message>
        <source>Bring it back first: record undelete.</source>
        <translation>استعده أولا: ⁦record undelete⁩.</translation>
    </message>
    <message>
        <source>Call the meeting off, or correct its minutes.</source>
        <translation>ألغ الاجتماع، أو صحح محضره.</translation>
    </message>
    <message>
        <source>Change it, and go on.</source>
        <translation>غيره، ثم تابع.</translation>
    </message>
    <message>
        <source>Check that all of it was copied.</source>
        <translation>تأكد من أنه نسخ كاملا.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>تأكد من وجوده ومن أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>Check the file and attach it again.</source>
        <translation>تحقق من الملف وأرفقه من جديد.</translation>
    </message>
    <message>
        <source>Check the file, or exchange with whoever made it first.</source>
        <translation>تحقق من الملف، أو تبادل أولا مع من أعده.</translation>
    </message>
    <message>
        <source>Check the letters, or exchange with the secretary first.</source>
        <translation>تحقق من الأحرف، أو تبادل أولا مع الأمانة.</translation>
    </message>
    <message>
        <source>Choose a colleague of your own mission.</source>
        <translation>اختر زميلا من بعثتك.</translation>
    </message>
    <message>
        <source>Choose a day in there, or make it a meeting of its own.</source>
        <translation>اختر يوما ضمن ذلك، أو اجعله اجتماعا مستقلا.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk that nothing else synchronizes.</source>
        <translation>اختر مجلدا على قرص هذا الحاسوب لا يزامنه شيء آخر.</translation>
    </message>
    <message>
        <source>Choose a folder or a stick, or write the address as one of these.</source>
        <translation>اختر مجلدا أو ذاكرة USB، أو اكتب العنوان بإحدى هذه الصيغ.</translation>
    </message>
    <message>
        <source>Choose a later day, or correct the series&apos; first day.</source>
        <translation>اختر يوما لاحقا، أو صحح أول أيام السلسلة.</translation>
    </message>
    <message>
        <source>Choose a note of people who move, or of an incident.</source>
        <translation>اختر ملاحظة عن تحرك الناس أو عن حادث.</translation>
    </message>
    <message>
        <source>Choose a stick or another folder.</source>
        <translation>اختر ذاكرة USB أو مجلدا آخر.</translation>
    </message>
    <message>
        <source>Choose a warning: record list --kind warning.</source>
        <translation>اختر إنذارا: ⁦record list --kind warning⁩.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسما آخر.</translation>
    </message>
    <message>
        <source>Choose another, or leave it.</source>
        <translation>اختر غيره، أو دعه كما هو.</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>اختر ذلك اليوم أو يوما لاحقا.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or make a new one.</source>
        <translation>اختر مجلد خزنة، أو أنشئ خزنة جديدة.</translation>
    </message>
    <message>
        <source>Choose two such notes: event candidates.</source>
        <translation>اختر ملاحظتين من هذا النوع: ⁦event candidates⁩.</translation>
    </message>
    <message>
        <source>Circulate it anew, or let a meeting adopt it as corrected.</source>
        <translation>عممه من جديد، أو دع اجتماعا يعتمده بصيغته المصوبة.</translation>
    </message>
    <message>
        <source>Circulate its minutes after it.</source>
        <translation>عمم محضره بعد انعقاده.</translation>
    </message>
    <message>
        <source>Circulate the minutes, or let that mission edit the meeting.</source>
        <translation>عمم المحضر، أو اسمح لتلك البعثة بتعديل الاجتماع.</translation>
    </message>
    <message>
        <source>Close other programs and try again; the bundles stay where they are.</source>
        <translation>أغلق البرامج الأخرى وحاول مجددا؛ تبقى الحزم في مكانها.</translation>
    </message>
    <message>
        <source>Close the other one first.</source>
        <translation>أغلق الأخرى أولا.</translation>
    </message>
    <message>
        <source>Compare codes with its author.</source>
        <translation>قارن الرمز مع صاحبه.</translation>
    </message>
    <message>
        <source>Compare codes with the sender, then exchange again.</source>
        <translation>قارن الرمز مع المرسل، ثم أعد التبادل.</translation>
    </message>
    <message>
        <source>Compare codes with them again.</source>
        <translation>قارن الرمز معهم من جديد.</translation>
    </message>
    <message>
        <source>Compare codes with them by voice.</source>
        <translation>قارن الرمز معهم صوتيا.</translation>
    </message>
    <message>
        <source>Compare codes with them first.</source>
        <translation>قارن الرمز معهم أولا.</translation>
    </message>
    <message>
        <source>Compare it with the paper, word by word.</source>
        <translation>قارنها بالورقة كلمة كلمة.</translation>
    </message>
    <message>
        <source>Copy both again; the sender still has everything.</source>
        <translation>انسخ الملفين من جديد؛ كل شيء لا يزال لدى المرسل.</translation>
    </message>
    <message>
        <source>Copy it again; if it stays so, ask who had the stick.</source>
        <translation>انسخها من جديد؛ وإذا بقي الأمر كذلك فاسأل بيد من كانت الذاكرة.</translation>
    </message>
    <message>
        <source>Copy it again; the sender still has everything.</source>
        <translation>انسخها من جديد؛ كل شيء لا يزال لدى المرسل.</translation>
    </message>
    <message>
        <source>Copy the file again, as it is and not as text.</source>
        <translation>انسخ الملف من جديد كما هو وليس كنص.</translation>
    </message>
    <message>
        <source>Copy the file again, or ask the sender to seal it again.</source>
        <translation>انسخ الملف من جديد، أو اطلب من المرسل أن يختمه من جديد.</translation>
    </message>
    <message>
        <source>Correct it, see the manual on letterheads.</source>
        <translation>صححه، وانظر دليل الورق الرسمي.</translation>
    </message>
    <message>
        <source>Correct it; if it is a mission that has just opened, say so (--new-mission).</source>
        <translation>صححه؛ وإذا كانت بعثة فتحت لتوها فاذكر ذلك (⁦--new-mission⁩).</translation>
    </message>
    <message>
        <source>Correct its minutes, or prepare another meeting.</source>
        <translation>صحح محضره، أو أعد اجتماعا آخر.</translation>
    </message>
    <message>
        <source>Correct the text and circulate it anew, or let a meeting adopt.</source>
        <translation>صحح النص وعممه من جديد، أو دع اجتماعا يعتمده.</translation>
    </message>
    <message>
        <source>Delete files there that nobody needs, and exchange again.</source>
        <translation>احذف ما لا يحتاجه أحد من الملفات هناك، وأعد التبادل.</translation>
    </message>
    <message>
        <source>Do not accept it; correct the text by hand, or ask for another.</source>
        <translation>لا تقبله؛ صحح النص بنفسك، أو اطلب تصويبا آخر.</translation>
    </message>
    <message>
        <source>Do not open it; restore a backup.</source>
        <translation>لا تفتحها؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for it again where it was made.</source>
        <translation>لا تعتمد عليها؛ اطلبها من جديد حيث أعدت.</translation>
    </message>
    <message>
        <source>Do not take it; tell its sender that it was re-sealed.</source>
        <translation>لا تأخذها؛ أبلغ مرسلها بأنها ختمت من جديد.</translation>
    </message>
    <message>
        <source>Do not take it; tell the person it names.</source>
        <translation>لا تأخذها؛ أبلغ من تحمل اسمه.</translation>
    </message>
    <message>
        <source>Do not use it; ask for the card by another way.</source>
        <translation>لا تستخدمها؛ اطلب البطاقة بطريق آخر.</translation>
    </message>
    <message>
        <source>Exchange again with whoever wrote the record; a large one comes only when you ask[: record ask {ref} {item}].</source>
        <translation>تبادل مرة أخرى مع من كتب السجل؛ فالمرفق الكبير لا يأتي إلا عند الطلب[: record ask {ref} {item}].</translation>
    </message>
    <message>
        <source>Exchange again: what was finished counts, the rest is resumed.</source>
        <translation>أعد التبادل: ما اكتمل محسوب، والباقي يستأنف.</translation>
    </message>
    <message>
        <source>Exchange again; another name is taken.</source>
        <translation>أعد التبادل؛ سيستخدم اسم آخر.</translation>
    </message>
    <message>
        <source>Exchange again; nothing is lost.</source>
        <translation>أعد التبادل؛ لم يفقد شيء.</translation>
    </message>
    <message>
        <source>Exchange first; if it stays so, print the paper anew.</source>
        <translation>تبادل أولا؛ وإذا بقي الأمر كذلك فاطبع الوثيقة من جديد.</translation>
    </message>
    <message>
        <source>Exchange first; if the text was changed, {keeper} has to circulate it anew.</source>
        <translation>تبادل أولا؛ وإذا كان النص قد غير فعلى {keeper} تعميمه من جديد.</translation>
    </message>
    <message>
        <source>Exchange with those who wrote them, then try again.</source>
        <translation>تبادل مع من كتبوه، ثم حاول مجددا.</translation>
    </message>
    <message>
        <source>Exchange with {mission}; their answer comes back by bundle.</source>
        <translation>تبادل مع {mission}؛ ويعود ردها في حزمة.</translation>
    </message>
    <message>
        <source>Follow it up: warning follow-up {ref}. For one more, say --again.</source>
        <translation>أصدر متابعة له: ⁦warning follow-up {ref}⁩. ولإصدار إنذار آخر أضف ⁦--again⁩.</translation>
    </message>
    <message>
        <source>Free some space on this laptop and try again.</source>
        <translation>أفسح بعض المكان على هذا الحاسوب وحاول مجددا.</translation>
    </message>
    <message>
        <source>Free some space there[, {missing_mib} MiB or more,] and exchange again: it goes on where it stopped.</source>
        <translation>أفسح بعض المكان هناك[، ⁦{missing_mib} MiB⁩ أو أكثر،] وأعد التبادل: يستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>Freeze it once that time has begun; until then make drafts.</source>
        <translation>جمده متى بدأت تلك الفترة؛ وحتى ذلك الحين أعد مسودات.</translation>
    </message>
    <message>
        <source>Give a key as OpenSSH writes it; its passphrase is the password.</source>
        <translation>أعط مفتاحا بصيغة OpenSSH؛ وعبارة المرور الخاصة به هي كلمة السر.</translation>
    </message>
    <message>
        <source>Give a name that ends in one of these.</source>
        <translation>أعط اسما ينتهي بواحد من هذه.</translation>
    </message>
    <message>
        <source>Give each action one owner and one date.</source>
        <translation>اجعل لكل إجراء مسؤولا واحدا وتاريخا واحدا.</translation>
    </message>
    <message>
        <source>Give it a number of its own, or take one of the two out.</source>
        <translation>أعطه رقما خاصا به، أو احذف أحد الاثنين.</translation>
    </message>
    <message>
        <source>Give it another name, or choose another folder.</source>
        <translation>أعطه اسما آخر، أو اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>Give it as ssh-keygen -l prints it: SHA256: and 43 letters, digits, plus signs or slashes.</source>
        <translation>أعطه كما يطبعه ssh-keygen -l: SHA256: و43 من الحروف أو الأرقام أو علامات الجمع أو الخطوط المائلة.</translation>
    </message>
    <message>
        <source>Give it to your colleagues (card export).</source>
        <translation>أعطها لزملائك (⁦card export⁩).</translation>
    </message>
    <message>
        <source>Give its reference, or the first letters of its id.</source>
        <translation>اذكر مرجعه، أو أول أحرف معرفه.</translation>
    </message>
    <message>
        <source>Give its time zone, such as {example} (--time-zone).</source>
        <translation>اذكر منطقته الزمنية، مثل ⁦{example}⁩ (⁦--time-zone⁩).</translation>
    </message>
    <message>
        <source>Give one of these, or make a record of the site first.</source>
        <translation>اختر واحدا منها، أو أنشئ أولا سجلا للموقع.</translation>
    </message>
    <message>
        <source>Give one of these.</source>
        <translation>اذكر واحدا منها.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate as text that begins BEGIN CERTIFICATE.</source>
        <translation>أعط شهادة السلطة نصا يبدأ بـ ⁦BEGIN CERTIFICATE⁩.</translation>
    </message>
    <message>
        <source>Give the letters that record history prints before it.</source>
        <translation>اذكر الأحرف التي يطبعها ⁦record history⁩ قبله.</translation>
    </message>
    <message>
        <source>Give the reference of one of these.</source>
        <translation>اذكر مرجع واحد من هذا النوع.</translation>
    </message>
    <message>
        <source>Give the template whose SHA-256 begins with {letterhead}.</source>
        <translation>أعط القالب الذي تبدأ بصمته ⁦SHA-256⁩ بـ {letterhead}.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>امنح نفسك حق الكتابة هناك.</translation>
    </message>
    <message>
        <source>Go on with it, or open that of another quarter.</source>
        <translation>تابع فيه، أو افتح تقييم ربع سنة آخر.</translation>
    </message>
    <message>
        <source>Have each copy go on as a new device (vault renew), and give out its new card (card export).</source>
        <translation>اجعل كل نسخة تواصل كجهاز جديد (vault renew)، وسلم بطاقتها الجديدة (card export).</translation>
    </message>
    <message>
        <source>Have it read again, or refuse it and tell its sender.</source>
        <translation>أعد قراءتها، أو ارفضها وأبلغ مرسلها.</translation>
    </message>
    <message>
        <source>Have what may be told written anew and cleared for them.</source>
        <translation>اطلب إعادة كتابة ما يجوز قوله وإجازته لهم.</translation>
    </message>
    <message>
        <source>If it was written in good faith, its mission can let it count (card revoke).</source>
        <translation>إذا كتب بحسن نية فلبعثته أن تعتد به (⁦card revoke⁩).</translation>
    </message>
    <message>
        <source>If you copied the vault or put older files back, go on as a new device (vault renew); if not, ask who had the laptop.</source>
        <translation>إذا كنت قد نسخت الخزنة أو أعدت ملفات أقدم فتابع كجهاز جديد (⁦vault renew⁩)؛ وإلا فاسأل بيد من كان الحاسوب.</translation>
    </message>
    <message>
        <source>Import it into an exercise vault.</source>
        <translation>استورده في خزنة تمرين.</translation>
    </message>
    <message>
        <source>Import the card of a colleague.</source>
        <translation>أدخل بطاقة زميل.</translation>
    </message>
    <message>
        <source>Import the sender&apos;s card and compare codes.</source>
        <translation>أدخل بطاقة المرسل وقارنا الرمز.</translation>
    </message>
    <message>
        <source>Import their card, or look at the list of contacts.</source>
        <translation>أدخل بطاقتهم، أو راجع قائمة جهات الاتصال.</translation>
    </message>
    <message>
        <source>Install Liaison again.</source>
        <translation>أعد تثبيت Liaison.</translation>
    </message>
    <message>
        <source>Install the newer version; the bundle waits.</source>
        <translation>ثبت الإصدار الأحدث؛ الحزمة تنتظر.</translation>
    </message>
    <message>
        <source>Install the newer version; the change waits.</source>
        <translation>ثبت الإصدار الأحدث؛ التغيير ينتظر.</translation>
    </message>
    <message>
        <source>Issue a follow-up, withdraw it with a reason, or recall it from a reader.</source>
        <translation>أصدر متابعة له، أو اسحبه مع ذكر السبب، أو استرجعه من أحد القراء.</translation>
    </message>
    <message>
        <source>Issue it first.</source>
        <translation>أصدره أولا.</translation>
    </message>
    <message>
        <source>Issue the warning.</source>
        <translation>أصدر الإنذار.</translation>
    </message>
    <message>
        <source>It goes again as soon as something newer goes to them.</source>
        <translation>يرسل من جديد متى أرسل إليهم ما هو أحدث.</translation>
    </message>
    <message>
        <source>It is set aside; ask the sender what is in it before you try again.</source>
        <translation>نحيت؛ اسأل المرسل عما فيها قبل أن تحاول مجددا.</translation>
    </message>
    <message>
        <source>Its own mission can let it count after all.</source>
        <translation>لبعثته أن تعتد به رغم ذلك.</translation>
    </message>
    <message>
        <source>Keep exercises and real work in separate vaults.</source>
        <translation>اجعل التمارين والعمل الحقيقي في خزنتين منفصلتين.</translation>
    </message>
    <message>
        <source>Keep place, month and numbers, and what a warning asks for: no actors, text, days or files. Of a lesson, say that it names nobody.</source>
        <translation>أبق المكان والشهر والأعداد وما يطلبه الإنذار: لا فاعلين ولا نصوصا ولا أياما ولا ملفات. وفي الدرس المستفاد، اذكر أنه لا يسمي أحدا.</translation>
    </message>
    <message>
        <source>Keep the file as safe as the vault.</source>
        <translation>احفظ الملف بأمان كالخزنة.</translation>
    </message>
    <message>
        <source>Leave it where it lies.</source>
        <translation>اتركه في مكانه.</translation>
    </message>
    <message>
        <source>Leave standard output open, or send it to a file.</source>
        <translation>اترك المخرج القياسي مفتوحا، أو وجهه إلى ملف.</translation>
    </message>
    <message>
        <source>Leave the number out, or take {next}.</source>
        <translation>اترك الرقم فارغا، أو خذ ⁨{next}⁩.</translation>
    </message>
    <message>
        <source>Look at it again on the paper; every letter counts.</source>
        <translation>انظر إليها مرة أخرى في الورقة؛ فكل حرف مهم.</translation>
    </message>
    <message>
        <source>Look at it again, if that was not meant.</source>
        <translation>راجعه مرة أخرى إذا لم يكن ذلك مقصودا.</translation>
    </message>
    <message>
        <source>Look at the inbox again.</source>
        <translation>راجع الوارد من جديد.</translation>
    </message>
    <message>
        <source>Look at the line and the address; exchange again when it is there.</source>
        <translation>تحقق من الخط والعنوان؛ وأعد التبادل متى عاد.</translation>
    </message>
    <message>
        <source>Look at the list of clashes again.</source>
        <translation>راجع قائمة التعارضات من جديد.</translation>
    </message>
    <message>
        <source>Look at the list of contacts.</source>
        <translation>راجع قائمة جهات الاتصال.</translation>
    </message>
    <message>
        <source>Look at the printer and print again; the ledger counts both attempts.</source>
        <translation>تفقد الطابعة وأعد الطباعة؛ فالدفتر يحسب المحاولتين.</translation>
    </message>
    <message>
        <source>Look at the record again: its attachments stand at its end.</source>
        <translation>راجع القيد من جديد: مرفقاته في آخره.</translation>
    </message>
    <message>
        <source>Look at what was said of each of them; take yours back with: event unlink.</source>
        <translation>راجع ما قيل عن كل منهما؛ واسحب ما قلته أنت بالأمر: ⁦event unlink⁩.</translation>
    </message>
    <message>
        <source>Look for a word that is missing, or is there twice.</source>
        <translation>ابحث عن كلمة ناقصة أو مكررة.</translation>
    </message>
    <message>
        <source>Look for its records in the log.</source>
        <translation>ابحث عن قيودها في السجل.</translation>
    </message>
    <message>
        <source>Look the code up in the manual.</source>
        <translation>ابحث عن الرمز في الدليل.</translation>
    </message>
    <message>
        <source>Make a cleared copy for them.</source>
        <translation>أعد لهم نسخة منقحة.</translation>
    </message>
    <message>
        <source>Make a new one: what was recalled is no part of it.</source>
        <translation>أعد منتجا جديدا: لا يدخل فيه ما استرجع.</translation>
    </message>
    <message>
        <source>Mark it as its source is marked.</source>
        <translation>اجعل وسمه كوسم مصدره.</translation>
    </message>
    <message>
        <source>Move the stick&apos;s little switch; on a server, ask who runs it.</source>
        <translation>حرك المفتاح الصغير على الذاكرة؛ وإن كان خادما فاسأل من يديره.</translation>
    </message>
    <message>
        <source>Name a correction[: {corrections}]; an answer is only read.</source>
        <translation>اذكر تصحيحا[: {corrections}]؛ أما الرد فيقرأ فقط.</translation>
    </message>
    <message>
        <source>Name one that is here and is not deleted.</source>
        <translation>اذكر واحدا موجودا هنا وغير محذوف.</translation>
    </message>
    <message>
        <source>Name the border segment or the mission to warn in the note.</source>
        <translation>اذكر في الملاحظة القطاع الحدودي أو البعثة التي يجب إنذارها.</translation>
    </message>
    <message>
        <source>Name the columns as an export of ours does: {allowed}.</source>
        <translation>سم الأعمدة كما في ملف من تصديرنا: ⁨{allowed}⁩.</translation>
    </message>
    <message>
        <source>Name who was there on that day.</source>
        <translation>اذكر من كان قائما في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Note who answered by radio or telephone: warning note-ack.</source>
        <translation>دون من أجاب باللاسلكي أو الهاتف: ⁦warning note-ack⁩.</translation>
    </message>
    <message>
        <source>Nothing needs to be undone.</source>
        <translation>لا شيء يلزم التراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing to do; it stays where it lies.</source>
        <translation>لا شيء مطلوب؛ يبقى في مكانه.</translation>
    </message>
    <message>
        <source>Only the newest kit of this very vault does; look for that one.</source>
        <translation>لا تفتحها إلا أحدث مجموعة لهذه الخزنة نفسها؛ فابحث عنها.</translation>
    </message>
    <message>
        <source>Open it with that version or a later one.</source>
        <translation>افتحها بذلك الإصدار أو بأحدث منه.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>افتحها، أو اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>Plug it in again and exchange once more.</source>
        <translation>أعد توصيلها وأعد التبادل.</translation>
    </message>
    <message>
        <source>Plug it in, look at its address, or choose another; nothing was deleted.</source>
        <translation>صلها، أو تحقق من عنوانها، أو اختر غيرها؛ لم يحذف شيء.</translation>
    </message>
    <message>
        <source>Plug the stick in and try again; to use this disk, choose another folder.</source>
        <translation>أدخل ذاكرة USB وحاول مرة أخرى؛ ولاستعمال هذا القرص اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>Propose a correction and take it in, or reopen the minutes.</source>
        <translation>اقترح تصحيحا وأدخله في النص، أو أعد فتح المحضر.</translation>
    </message>
    <message>
        <source>Propose other words instead: by `minutes correct`, or Propose a correction.</source>
        <translation>اقترح صيغة أخرى بدلا من ذلك: بالأمر ⁦minutes correct⁩، أو بزر «اقتراح تصحيح».</translation>
    </message>
    <message>
        <source>Put --vault DIR before the command, or set LIAISON_VAULT.</source>
        <translation>ضع ⁦--vault DIR⁩ قبل الأمر، أو اضبط ⁦LIAISON_VAULT⁩.</translation>
    </message>
    <message>
        <source>Put it in, see the manual on letterheads.</source>
        <translation>أضفه، وانظر دليل الورق الرسمي.</translation>
    </message>
    <message>
        <source>Put it right in the file.</source>
        <translation>صححه في الملف.</translation>
    </message>
    <message>
        <source>Put right whichever of the two is wrong.</source>
        <translation>صحح الخاطئ منهما.</translation>
    </message>
    <message>
        <source>Put that right, save it as CSV UTF-8, and import it again.</source>
        <translation>صحح ذلك، واحفظه بصيغة CSV UTF-8، ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>Put the bulk of it into an attachment.</source>
        <translation>ضع معظمه في مرفق.</translation>
    </message>
    <message>
        <source>Put the vault&apos;s own file back, or restore the latest backup.</source>
        <translation>أعد ملف الخزنة نفسها، أو استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Read it again; if it still differs, exchange cards by hand.</source>
        <translation>اقرأه من جديد؛ وإذا بقي مختلفا فتبادلا البطاقتين يدا بيد.</translation>
    </message>
    <message>
        <source>Refuse the whole bundle, or let the rest of it wait.</source>
        <translation>ارفض الحزمة كلها، أو دع باقيها ينتظر.</translation>
    </message>
    <message>
        <source>Release it to them if you own it, or choose other readers.</source>
        <translation>أطلعهم عليه إذا كان لكم، أو اختر قراء آخرين.</translation>
    </message>
    <message>
        <source>Rely on a file that nobody saved anew, or print it here.</source>
        <translation>اعتمد على ملف لم يعد أحد حفظه، أو اطبعه هنا.</translation>
    </message>
    <message>
        <source>Restore the latest backup; nothing more was written.</source>
        <translation>استعد أحدث نسخة احتياطية؛ لم يكتب شيء بعدها.</translation>
    </message>
    <message>
        <source>Say in a few words why; its sender is told.</source>
        <translation>اذكر السبب في بضع كلمات؛ فيبلغ به المرسل.</translation>
    </message>
    <message>
        <source>Say it shorter, in a follow-up if the warning is issued.</source>
        <translation>قله بإيجاز أكبر، وفي متابعة إذا كان الإنذار قد صدر.</translation>
    </message>
    <message>
        <source>Scan it again, or type the code of thirty digits instead.</source>
        <translation>امسحه من جديد، أو اكتب بدلا منه الرمز المؤلف من ثلاثين رقما.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>انظر ⁦--help⁩.</translation>
    </message>
    <message>
        <source>See what is in it, then accept or refuse it.</source>
        <translation>انظر ما فيها، ثم اقبلها أو ارفضها.</translation>
    </message>
    <message>
        <source>See what is in it: inbox show ID.</source>
        <translation>اطلع على محتواها: ⁦inbox show ID⁩.</translation>
    </message>
    <message>
        <source>See what it is: record show {ref}.</source>
        <translation>انظر ما هو: ⁦record show {ref}⁩.</translation>
    </message>
    <message>
        <source>See why: record list --aside. Ask {owner} if you need it.</source>
        <translation>انظر السبب: ⁦record list --aside⁩. واسأل {owner} إذا كنت بحاجة إليه.</translation>
    </message>
    <message>
        <source>Set it as plain, dark text, see the manual on letterheads.</source>
        <translation>اجعله نصا عاديا داكنا، وانظر دليل الورق الرسمي.</translation>
    </message>
    <message>
        <source>Set the place up anew with the right user and password or key.</source>
        <translation>أعد إضافة المكان بالمستخدم وكلمة السر أو المفتاح الصحيح.</translation>
    </message>
    <message>
        <source>Settle each of these, then go on.</source>
        <translation>بت في كل منها، ثم تابع.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Ask who runs the server before you keep the new one.</source>
        <translation>ربما كان أحد في الوسط. اسأل من يدير الخادم قبل أن تحتفظ بالمفتاح الجديد.</translation>
    </message>
    <message>
        <source>Split it, and import one part after the other.</source>
        <translation>قسمه، واستورد جزءا تلو الآخر.</translation>
    </message>
    <message>
        <source>Start again when you like; finished parts stay.</source>
        <translation>ابدأ من جديد متى شئت؛ ما اكتمل يبقى.</translation>
    </message>
    <message>
        <source>Take another share of the same kit.</source>
        <translation>خذ حصة أخرى من المجموعة نفسها.</translation>
    </message>
    <message>
        <source>Take another stick; the sender still has everything.</source>
        <translation>استخدم ذاكرة أخرى؛ كل شيء لا يزال لدى المرسل.</translation>
    </message>
    <message>
        <source>Take another stick; this one loses data.</source>
        <translation>استخدم ذاكرة أخرى؛ فهذه تفقد البيانات.</translation>
    </message>
    <message>
        <source>Take audiences out of its release: then it does not leave.</source>
        <translation>احذف جهات مخاطبة ممن يجوز إطلاعهم عليه: فلا يغادر حينئذ.</translation>
    </message>
    <message>
        <source>Take it out, and give user and password beside it; the vault keeps them.</source>
        <translation>احذفهما، وأعط المستخدم وكلمة السر على حدة؛ تحفظهما الخزنة.</translation>
    </message>
    <message>
        <source>Take its line out of that agenda first; then narrow it.</source>
        <translation>احذف سطره من جدول الأعمال ذاك أولا؛ ثم ضيق نطاق الإطلاع عليه.</translation>
    </message>
    <message>
        <source>Take shares that begin with the same two words.</source>
        <translation>خذ حصصا تبدأ بالكلمتين نفسيهما.</translation>
    </message>
    <message>
        <source>Take the file as it was first saved, or save it anew.</source>
        <translation>خذ الملف كما حفظ أول مرة، أو احفظه من جديد.</translation>
    </message>
    <message>
        <source>Take the mark off, if you own the record.</source>
        <translation>أزل العلامة إذا كان القيد لكم.</translation>
    </message>
    <message>
        <source>Take the six words that are offered, or add words.</source>
        <translation>خذ الكلمات الست المقترحة، أو أضف كلمات.</translation>
    </message>
    <message>
        <source>Take the steps in their order.</source>
        <translation>اتبع الخطوات بترتيبها.</translation>
    </message>
    <message>
        <source>Take these lines out, or release the records.</source>
        <translation>احذف هذه الأسطر، أو أجز الإطلاع على السجلات.</translation>
    </message>
    <message>
        <source>Tell its author.</source>
        <translation>أبلغ صاحبه.</translation>
    </message>
    <message>
        <source>Tell its author; the record&apos;s owner can let them edit.</source>
        <translation>أبلغ صاحبه؛ يستطيع مالك القيد أن يسمح له بالتعديل.</translation>
    </message>
    <message>
        <source>Tell its users: each copy goes on as a new device (vault renew). Then verify the new card.</source>
        <translation>أبلغ مستخدميه: تتابع كل نسخة كجهاز جديد (⁦vault renew⁩). ثم تحقق من البطاقة الجديدة.</translation>
    </message>
    <message>
        <source>Tell the person whose name it bears.</source>
        <translation>أبلغ من يحمل التغيير اسمه.</translation>
    </message>
    <message>
        <source>Tell them in person.</source>
        <translation>أبلغهم شخصيا.</translation>
    </message>
    <message>
        <source>The situation report counts it; write what may be told anew.</source>
        <translation>التقرير عن الحالة يحسبه؛ اكتب من جديد ما يجوز قوله.</translation>
    </message>
    <message>
        <source>Try again, or take another.</source>
        <translation>حاول مجددا، أو استخدم غيره.</translation>
    </message>
    <message>
        <source>Type at least {least} of the letters and digits that end the last line of each page, or the name of a file.</source>
        <translation>اكتب {least} على الأقل من الأحرف والأرقام التي ينتهي بها آخر سطر في كل صفحة، أو اسم ملف.</translation>
    </message>
    <message>
        <source>Type it again, or use the words of the recovery kit.</source>
        <translation>اكتبها من جديد، أو استخدم كلمات مجموعة الاسترداد.</translation>
    </message>
    <message>
        <source>Unlink one of them from that note first: event unlink.</source>
        <translation>فك أولا ربط أحدهما بتلك الملاحظة: ⁦event unlink⁩.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>افتحها بعبارة المرور.</translation>
    </message>
    <message>
        <source>Use one of these fields: {allowed}.</source>
        <translation>استخدم أحد هذه الحقول: {allowed}.</translation>
    </message>
    <message>
        <source>Use one of these.</source>
        <translation>استخدم واحدا منها.</translation>
    </message>
    <message>
        <source>Use one of these[; all of them: {listing}].</source>
        <translation>استخدم واحدا منها[؛ ولعرضها كلها: ⁦{listing}⁩].</translation>
    </message>
    <message>
        <source>Use the commands: liaison --help.</source>
        <translation>استخدم الأوامر: ⁦liaison --help⁩.</translation>
    </message>
    <message>
        <source>Use webdavs:// or s3://; only this computer may be reached openly.</source>
        <translation>استخدم ⁦webdavs://⁩ أو ⁦s3://⁩؛ لا يجوز الاتصال دون تشفير إلا بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Wait for that day, or for their answers.</source>
        <translation>انتظر ذلك اليوم أو ردودهم.</translation>
    </message>
    <message>
        <source>Wait for them, or freeze it and say why without each of them.</source>
        <translation>انتظرهم، أو جمده واذكر سبب التجميد دون إجازة كل منهم.</translation>
    </message>
    <message>
        <source>Wait until then, or correct when it began.</source>
        <translation>انتظر حتى ذلك الحين، أو صحح وقت بدايته.</translation>
    </message>
    <message>
        <source>What others say is theirs; say that they are two events: event apart.</source>
        <translation>ما يقوله الآخرون يعود إليهم؛ قل إنهما حدثان: ⁦event apart⁩.</translation>
    </message>
    <message>
        <source>Withdraw it where it was made.</source>
        <translation>اسحبه حيث صدر.</translation>
    </message>
    <message>
        <source>Write a corrigendum; it stands beside the adopted text.</source>
        <translation>اكتب تصويبا؛ فهو يوضع إلى جانب النص المعتمد.</translation>
    </message>
    <message>
        <source>Write a new incident that follows it, and report that.</source>
        <translation>اكتب حادثا جديدا يتبعه، وأبلغ عنه.</translation>
    </message>
    <message>
        <source>Write a new one that supersedes it.</source>
        <translation>اكتب جديدا يحل محله.</translation>
    </message>
    <message>
        <source>Write a version of it at a lower level.</source>
        <translation>اكتب نسخة منه بدرجة أدنى.</translation>
    </message>
    <message>
        <source>Write it as webdavs://host/folder, sftp://host/folder or s3://host/bucket.</source>
        <translation>اكتبه هكذا: ⁦webdavs://host/folder⁩ أو ⁦sftp://host/folder⁩ أو ⁦s3://host/bucket⁩.</translation>
    </message>
    <message>
        <source>Write the least first: {most}-{least}.</source>
        <translation>اكتب الحد الأدنى أولا: {most}-{least}.</translation>
    </message>
    <message>
        <source>Write the role or a code, never who a victim, a witness or a source is.</source>
        <translation>اكتب الوظيفة أو رمزا، ولا تذكر أبدا هوية ضحية أو شاهد أو مصدر.</translation>
    </message>
    <message>
        <source>{owner} can withdraw the recall.</source>
        <translation>يمكن لـ {owner} سحب الاسترجاع.</translation>
    </message>
    <message>
        <source>{settle}[, with whoever wrote {source}][; or issue it all the same with {despite} and use the radio].</source>
        <translation>{settle}[، مع من كتب ⁨{source}⁩][؛ أو أصدره رغم ذلك باستخدام ⁦{despite}⁩ واستعن باللاسلكي].</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days missed; last {day}</source>
        <translation>
            <numerusform>لا أيام بلا اتصال؛ آخر اتصال ⁨{day}⁩</numerusform>
            <numerusform>يوم بلا اتصال؛ آخر اتصال ⁨{day}⁩</numerusform>
            <numerusform>يومان بلا اتصال؛ آخر اتصال ⁨{day}⁩</numerusform>
            <numerusform>%n أيام بلا اتصال؛ آخر اتصال ⁨{day}⁩</numerusform>
            <numerusform>%n يوما بلا اتصال؛ آخر اتصال ⁨{day}⁩</numerusform>
            <numerusform>%n يوم بلا اتصال؛ آخر اتصال ⁨{day}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n ربع سنة</numerusform>
            <numerusform>ربع سنة</numerusform>
            <numerusform>ربعي سنة</numerusform>
            <numerusform>%n أرباع سنة</numerusform>
            <numerusform>%n ربع سنة</numerusform>
            <numerusform>%n ربع سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in {span}</source>
        <translation>
            <numerusform>%n مرة كل {span}</numerusform>
            <numerusform>مرة كل {span}</numerusform>
            <numerusform>مرتين كل {span}</numerusform>
            <numerusform>%n مرات كل {span}</numerusform>
            <numerusform>%n مرة كل {span}</numerusform>
            <numerusform>%n مرة كل {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times {span}</source>
        <translation>
            <numerusform>%n مرة {span}</numerusform>
            <numerusform>مرة {span}</numerusform>
            <numerusform>مرتين {span}</numerusform>
            <numerusform>%n مرات {span}</numerusform>
            <numerusform>%n مرة {span}</numerusform>
            <numerusform>%n مرة {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days late</source>
        <translation>
            <numerusform>متأخر %n يوم عمل</numerusform>
            <numerusform>متأخر يوم عمل</numerusform>
            <numerusform>متأخر يومي عمل</numerusform>
            <numerusform>متأخر %n أيام عمل</numerusform>
            <numerusform>متأخر %n يوم عمل</numerusform>
            <numerusform>متأخر %n يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working days</source>
        <translation>
            <numerusform>بعد %n يوم عمل</numerusform>
            <numerusform>بعد يوم عمل</numerusform>
            <numerusform>بعد يومي عمل</numerusform>
            <numerusform>بعد %n أيام عمل</numerusform>
            <numerusform>بعد %n يوم عمل</numerusform>
            <numerusform>بعد %n يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working days</source>
        <translation>
            <numerusform>تأخر %n يوم عمل</numerusform>
            <numerusform>تأخر يوم عمل</numerusform>
            <numerusform>تأخر يومي عمل</numerusform>
            <numerusform>تأخر %n أيام عمل</numerusform>
            <numerusform>تأخر %n يوم عمل</numerusform>
            <numerusform>تأخر %n يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put off by %n days all in all</source>
        <translation>
            <numerusform>لم يؤجل</numerusform>
            <numerusform>أجل يوما في المجموع</numerusform>
            <numerusform>أجل يومين في المجموع</numerusform>
            <numerusform>أجل %n أيام في المجموع</numerusform>
            <numerusform>أجل %n يوما في المجموع</numerusform>
            <numerusform>أجل %n يوم في المجموع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>streak of %n days</source>
        <translation>
            <numerusform>غير متواصل</numerusform>
            <numerusform>متواصل منذ يوم</numerusform>
            <numerusform>متواصل منذ يومين</numerusform>
            <numerusform>متواصل منذ %n أيام</numerusform>
            <numerusform>متواصل منذ %n يوما</numerusform>
            <numerusform>متواصل منذ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} is %n days away, with {n} of the same invited</source>
        <translation>
            <numerusform>⁨{title}⁩ في اليوم نفسه، ومن المدعوين أنفسهم: {n}</numerusform>
            <numerusform>⁨{title}⁩ بفارق يوم واحد، ومن المدعوين أنفسهم: {n}</numerusform>
            <numerusform>⁨{title}⁩ بفارق يومين، ومن المدعوين أنفسهم: {n}</numerusform>
            <numerusform>⁨{title}⁩ بفارق %n أيام، ومن المدعوين أنفسهم: {n}</numerusform>
            <numerusform>⁨{title}⁩ بفارق %n يوما، ومن المدعوين أنفسهم: {n}</numerusform>
            <numerusform>⁨{title}⁩ بفارق %n يوم، ومن المدعوين أنفسهم: {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstruction</name>
    <message>
        <source>Asset</source>
        <translation>معدات</translation>
    </message>
    <message>
        <source>Demarche</source>
        <translation>مسعى رسمي</translation>
    </message>
    <message>
        <source>Expulsion</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>رحلة جوية</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>تأشيرة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>A colleague&apos;s code</source>
        <translation>رمز زميل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>حفظ صفحة للطباعة…</translation>
    </message>
    <message>
        <source>Scan it into this line, or type the text under it; blanks do not matter.</source>
        <translation>امسحه في هذا السطر، أو اكتب النص الذي تحته؛ الفراغات لا تهم.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>إدخاله</translation>
    </message>
    <message>
        <source>The code of your card</source>
        <translation>رمز بطاقتك</translation>
    </message>
    <message>
        <source>The text of a colleague&apos;s QR code</source>
        <translation>نص رمز QR لزميل</translation>
    </message>
    <message>
        <source>Whoever reads this code from your own screen or paper has verified your card, by whatever way the card itself comes. It says nothing about you.</source>
        <translation>من يقرأ هذا الرمز من شاشتك أو ورقتك نفسها فقد تحقق من بطاقتك، مهما كان الطريق الذي تأتي منه البطاقة. وهو لا يقول شيئا عنك.</translation>
    </message>
</context>
<context>
    <name>OrphanBanner</name>
    <message>
        <source>Hand them over</source>
        <translation>تسليمها</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open as a form</source>
        <translation>فتح في نموذج</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>1 Open matters</source>
        <translation>1 المسائل المفتوحة</translation>
    </message>
    <message>
        <source>1 When</source>
        <translation>1 متى</translation>
    </message>
    <message>
        <source>2 Promised calls</source>
        <translation>2 الاتصالات الموعودة</translation>
    </message>
    <message>
        <source>2 Where</source>
        <translation>2 أين</translation>
    </message>
    <message>
        <source>3 Warnings not acknowledged</source>
        <translation>3 الإنذارات بلا إشعار بالاستلام</translation>
    </message>
    <message>
        <source>3 Who</source>
        <translation>3 من</translation>
    </message>
    <message>
        <source>4 Actions due in this shift</source>
        <translation>4 الإجراءات المستحقة في هذه المناوبة</translation>
    </message>
    <message>
        <source>4 What</source>
        <translation>4 ماذا</translation>
    </message>
    <message>
        <source>5 Aircraft and patrols out</source>
        <translation>5 الطائرات والدوريات خارج القاعدة</translation>
    </message>
    <message>
        <source>5 Casualties</source>
        <translation>5 الإصابات</translation>
    </message>
    <message>
        <source>6 Action taken</source>
        <translation>6 الإجراء المتخذ</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>الإشعار بالاستلام قبل</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>أشعر بالاستلام</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>الإجراء المتخذ</translation>
    </message>
    <message>
        <source>Action taken: {said}</source>
        <translation>الإجراء المتخذ: {said}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>All inputs were received.</source>
        <translation>وردت جميع المساهمات.</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>جميع الاجتماعات</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Annex A: Attendance</source>
        <translation>المرفق ألف: الحضور</translation>
    </message>
    <message>
        <source>Annex B: Replies and corrections</source>
        <translation>المرفق باء: الردود والتصحيحات</translation>
    </message>
    <message>
        <source>Annex C: Papers</source>
        <translation>المرفق جيم: الوثائق</translation>
    </message>
    <message>
        <source>Annex: FLASH reports of the period</source>
        <translation>المرفق: تقارير FLASH في هذه الفترة</translation>
    </message>
    <message>
        <source>Annex: incidents of the quarter</source>
        <translation>مرفق: حوادث ربع السنة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Armed groups and crime</source>
        <translation>الجماعات المسلحة والجريمة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>الوضع في</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Border segment</source>
        <translation>قطاع حدودي</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Came to {came} of {invited}</source>
        <translation>حضر {came} من {invited}</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>الإصابات</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>الشؤون المدنية</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>الإجازة</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>أجازه</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Coming from</source>
        <translation>القدوم من</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Comment on {what}</source>
        <translation>تعليق على {what}</translation>
    </message>
    <message>
        <source>Compared: {differences}</source>
        <translation>المقارنة: {differences}</translation>
    </message>
    <message>
        <source>Comparison sheet</source>
        <translation>ورقة المقارنة</translation>
    </message>
    <message>
        <source>Comparison {number}</source>
        <translation>المقارنة {number}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>مستوى الثقة</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>الاستشارة</translation>
    </message>
    <message>
        <source>Contact with sister missions: contacts were noted, with whom was not.</source>
        <translation>الاتصال بالبعثات الشقيقة: دونت اتصالات، ولم يدون مع من.</translation>
    </message>
    <message>
        <source>Contact with sister missions: no.</source>
        <translation>الاتصال بالبعثات الشقيقة: لا.</translation>
    </message>
    <message>
        <source>Contact with sister missions: nothing released to this reader.</source>
        <translation>الاتصال بالبعثات الشقيقة: لا شيء يجوز إطلاع هذا القارئ عليه.</translation>
    </message>
    <message>
        <source>Contact with sister missions: yes, {missions}.</source>
        <translation>الاتصال بالبعثات الشقيقة: نعم، {missions}.</translation>
    </message>
    <message>
        <source>Corrigenda</source>
        <translation>التصويبات</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>التصويب</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Counts by place and month; days and persons are not told.</source>
        <translation>أعداد حسب المكان والشهر؛ ولا تذكر الأيام ولا الأشخاص.</translation>
    </message>
    <message>
        <source>Cross-border and sister missions</source>
        <translation>الشؤون عبر الحدود والبعثات الشقيقة</translation>
    </message>
    <message>
        <source>DTG</source>
        <translation>DTG</translation>
    </message>
    <message>
        <source>Date-time group</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>Differences of view</source>
        <translation>اختلافات الرأي</translation>
    </message>
    <message>
        <source>Displacement and humanitarian</source>
        <translation>النزوح والشؤون الإنسانية</translation>
    </message>
    <message>
        <source>Displacement: reports {n}, people {people}.</source>
        <translation>النزوح: البلاغات {n}، والأشخاص {people}.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Dossier {number}</source>
        <translation>الملف {number}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Earlier warnings that are not noted everywhere: {n}.</source>
        <translation>إنذارات سابقة لم يشعر باستلامها في كل مكان: {n}.</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>العواقب</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>FLASH {number}</source>
        <translation>FLASH {number}</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>تقرير عاجل</translation>
    </message>
    <message>
        <source>For</source>
        <translation>بدلا من</translation>
    </message>
    <message>
        <source>For “{old}” read “{new}” ({why}; {by}, {day})</source>
        <translation>بدلا من «{old}» يقرأ «{new}» ({why}؛ {by}، {day})</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Frozen without: {why}</source>
        <translation>جمد دون إجازتها: {why}</translation>
    </message>
    <message>
        <source>Functions in the room: {functions}.</source>
        <translation>الوظائف الحاضرة في القاعة: {functions}.</translation>
    </message>
    <message>
        <source>Going to</source>
        <translation>التوجه إلى</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>الحيثيات</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Host authority relations and obstruction</source>
        <translation>العلاقات مع السلطات المضيفة والعرقلة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>كيف حدث</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>سار من</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Incidents known to this reader: {n}; the quarter before: {before}.</source>
        <translation>الحوادث التي يعلم بها هذا القارئ: {n}؛ ربع السنة السابق: {before}.</translation>
    </message>
    <message>
        <source>Incidents released to this reader: {n}. Killed: {killed}. Injured: {injured}. Abducted: {abducted}.</source>
        <translation>الحوادث التي يجوز إطلاع هذا القارئ عليها: {n}. القتلى: {killed}. الجرحى: {injured}. المختطفون: {abducted}.</translation>
    </message>
    <message>
        <source>Incidents: nothing released to this reader.</source>
        <translation>الحوادث: لا شيء يجوز إطلاع هذا القارئ عليه.</translation>
    </message>
    <message>
        <source>Incidents: {n}. Killed: {killed}. Injured: {injured}. Abducted: {abducted}.</source>
        <translation>الحوادث: {n}. القتلى: {killed}. الجرحى: {injured}. المختطفون: {abducted}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Inputs missing: {sites}.</source>
        <translation>المساهمات الناقصة: {sites}.</translation>
    </message>
    <message>
        <source>Intent / capability / inhibiting (1-5)</source>
        <translation>النية / القدرة / العوامل المانعة (1-5)</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>البند {number}</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>المسؤول عن الملف</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>الاستنتاجات الرئيسية</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>آخر إفادة</translation>
    </message>
    <message>
        <source>Left out for this reader ({audience}): {what}.</source>
        <translation>ما حذف لهذا القارئ ({audience}): {what}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>موجه إلى</translation>
    </message>
    <message>
        <source>Marked: sites are {n} steps of likelihood apart.</source>
        <translation>معلم عليه: الفارق بين المواقع بدرجات الاحتمال {n}.</translation>
    </message>
    <message>
        <source>Media and lines</source>
        <translation>الإعلام والمواقف المعتمدة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Method, grading, confidence</source>
        <translation>المنهج ودرجات المصادر ومستوى الثقة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>محضر</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Movements and patrols</source>
        <translation>التحركات والدوريات</translation>
    </message>
    <message>
        <source>Never invited</source>
        <translation>لم يدع قط</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>التحديث التالي</translation>
    </message>
    <message>
        <source>No decision was taken.</source>
        <translation>لم يتخذ أي قرار.</translation>
    </message>
    <message>
        <source>No meeting yet.</source>
        <translation>لا اجتماع بعد.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Nobody has noted taking over yet.</source>
        <translation>لم يدون أحد استلام المناوبة بعد.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>لم يبت فيه</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>لم تنته بعد</translation>
    </message>
    <message>
        <source>Not placed in any section: {n}.</source>
        <translation>لم يوضع في أي باب: {n}.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مدون</translation>
    </message>
    <message>
        <source>Notes by mission: {missions}.</source>
        <translation>الملاحظات حسب البعثة: ⁨{missions}⁩.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Nothing released to this reader.</source>
        <translation>لا شيء يجوز إطلاع هذا القارئ عليه.</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>لا شيء للإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Nothing was asked of anybody.</source>
        <translation>لم يطلب شيء من أحد.</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>الإجراءات المفتوحة</translation>
    </message>
    <message>
        <source>Other security matters</source>
        <translation>مسائل أمنية أخرى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People may go to</source>
        <translation>الوجهة المحتملة للناس</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Planned, next 24 hours</source>
        <translation>المخطط له، الساعات الـ 24 القادمة</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>الشؤون السياسية</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Protection and displacement outlook</source>
        <translation>توقعات الحماية والنزوح</translation>
    </message>
    <message>
        <source>Protection and human rights</source>
        <translation>الحماية وحقوق الإنسان</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع السنة</translation>
    </message>
    <message>
        <source>Quarterly regional threat assessment</source>
        <translation>التقييم الإقليمي ربع السنوي للتهديدات</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>المستوى الأمني</translation>
    </message>
    <message>
        <source>Ratings and disparities</source>
        <translation>المستويات الأمنية وأوجه التباين</translation>
    </message>
    <message>
        <source>Ratings, as sites named them</source>
        <translation>المستويات الأمنية كما ذكرتها المواقع</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المسوغات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>سجل القرارات</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Reference: {refs}</source>
        <translation>المرجع: {refs}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>البلاغات</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>المساهمة</translation>
    </message>
    <message>
        <source>SHIFT {number}</source>
        <translation>المناوبة {number}</translation>
    </message>
    <message>
        <source>SITREP {number}</source>
        <translation>SITREP {number}</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Scope, inputs received and missing</source>
        <translation>النطاق، المساهمات الواردة والناقصة</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Security rating</source>
        <translation>مستوى أمني</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>ظهر</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>حدده</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>ورقة المناوبة</translation>
    </message>
    <message>
        <source>Shift taken over: {role}</source>
        <translation>استلام المناوبة: {role}</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Side sessions</source>
        <translation>الجلسات الجانبية</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>تقرير عن الحالة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>المكانة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوام</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>Support and air</source>
        <translation>الدعم والطيران</translation>
    </message>
    <message>
        <source>Taken over: {role}, {when}.</source>
        <translation>استلم المناوبة: {role}، {when}.</translation>
    </message>
    <message>
        <source>Taking over: nothing released to this reader.</source>
        <translation>استلام المناوبة: لا شيء يجوز إطلاع هذا القارئ عليه.</translation>
    </message>
    <message>
        <source>The answers differ; in what has not been written down.</source>
        <translation>الإجابات مختلفة؛ ولم تدون أوجه اختلافها.</translation>
    </message>
    <message>
        <source>The quarter before</source>
        <translation>ربع السنة السابق</translation>
    </message>
    <message>
        <source>The quarter in figures</source>
        <translation>ربع السنة بالأرقام</translation>
    </message>
    <message>
        <source>Their reply</source>
        <translation>رد المتعاقد</translation>
    </message>
    <message>
        <source>These changes were not before the meeting that adopted; the text is without them.</source>
        <translation>لم تكن هذه التغييرات معروضة على الاجتماع الذي اعتمد النص؛ والنص خال منها.</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>ربع السنة الحالي</translation>
    </message>
    <message>
        <source>Threat assessment {number}</source>
        <translation>تقييم التهديدات {number}</translation>
    </message>
    <message>
        <source>Threats by category and area</source>
        <translation>التهديدات حسب الفئة والمنطقة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Told in numbers only: reports of humanitarian origin {n}.</source>
        <translation>يذكر بالأعداد فقط: البلاغات ذات المنشأ الإنساني {n}.</translation>
    </message>
    <message>
        <source>Told in numbers only: {n}.</source>
        <translation>يذكر بالأعداد فقط: {n}.</translation>
    </message>
    <message>
        <source>Top incidents, as sites named them</source>
        <translation>أهم الحوادث كما ذكرتها المواقع</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>العامل المحرك</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Warnings released to this reader: given {given}, received {received}.</source>
        <translation>الإنذارات التي يجوز إطلاع هذا القارئ عليها: الصادرة {given}، الواردة {received}.</translation>
    </message>
    <message>
        <source>Warnings: given {given}, received {received}.</source>
        <translation>الإنذارات: الصادرة {given}، والواردة {received}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>المعلوم</translation>
    </message>
    <message>
        <source>What sites say is set side by side and never averaged; no official security phase or level is computed or proposed here.</source>
        <translation>ما تقوله المواقع يوضع جنبا إلى جنب ولا يستخرج منه متوسط أبدا؛ ولا تحسب هنا ولا تقترح أي مرحلة أمن رسمية ولا أي مستوى أمن رسمي.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Words of likelihood, each with its band. Confidence is stated apart from likelihood.</source>
        <translation>لكل لفظ من ألفاظ الاحتمال نطاقه. ويذكر مستوى الثقة منفصلا عن الاحتمال.</translation>
    </message>
    <message>
        <source>Written apart from the adopted text</source>
        <translation>ما كتب بمعزل عن النص المعتمد</translation>
    </message>
    <message>
        <source>acknowledgements {n}</source>
        <translation>إشعارات الاستلام: {n}</translation>
    </message>
    <message>
        <source>actions {n}</source>
        <translation>الإجراءات: {n}</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>arrived {at}</source>
        <translation>الوصول {at}</translation>
    </message>
    <message>
        <source>as soon as more is known</source>
        <translation>حالما تتوافر معلومات أخرى</translation>
    </message>
    <message>
        <source>at the same time, apart</source>
        <translation>في الوقت نفسه، على حدة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>comparisons {n}</source>
        <translation>المقارنات: {n}</translation>
    </message>
    <message>
        <source>contacts {n}</source>
        <translation>الاتصالات: {n}</translation>
    </message>
    <message>
        <source>decisions {n}</source>
        <translation>القرارات: {n}</translation>
    </message>
    <message>
        <source>displacements {n}</source>
        <translation>حالات النزوح: {n}</translation>
    </message>
    <message>
        <source>dossiers {n}</source>
        <translation>الملفات: {n}</translation>
    </message>
    <message>
        <source>for the parent mission</source>
        <translation>للبعثة الأم</translation>
    </message>
    <message>
        <source>incidents {n}</source>
        <translation>الحوادث: {n}</translation>
    </message>
    <message>
        <source>left {at}</source>
        <translation>المغادرة {at}</translation>
    </message>
    <message>
        <source>meetings {n}</source>
        <translation>الاجتماعات: {n}</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>لم يسأل أحد</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>لا إصابات معروفة</translation>
    </message>
    <message>
        <source>none, this report is final</source>
        <translation>لا تحديث، هذا التقرير نهائي</translation>
    </message>
    <message>
        <source>not acknowledged by {sites}</source>
        <translation>لم يشعر بالاستلام: {sites}</translation>
    </message>
    <message>
        <source>not final; reported {when}</source>
        <translation>غير نهائي؛ أبلغ به في {when}</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>لم يعقد بعد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم يظهر</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>noted by {mission}</source>
        <translation>دونته {mission}</translation>
    </message>
    <message>
        <source>notes {n}</source>
        <translation>الملاحظات: {n}</translation>
    </message>
    <message>
        <source>open since an earlier shift</source>
        <translation>مفتوح منذ مناوبة سابقة</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>places {n}</source>
        <translation>الأماكن: {n}</translation>
    </message>
    <message>
        <source>products {n}</source>
        <translation>المنتجات: {n}</translation>
    </message>
    <message>
        <source>ratings {n}</source>
        <translation>المستويات الأمنية: {n}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>وردت في {day}</translation>
    </message>
    <message>
        <source>replies {n}</source>
        <translation>الردود: {n}</translation>
    </message>
    <message>
        <source>returns {n}</source>
        <translation>المساهمات: {n}</translation>
    </message>
    <message>
        <source>scenarios {n}</source>
        <translation>السيناريوهات: {n}</translation>
    </message>
    <message>
        <source>the series&apos; name</source>
        <translation>اسم السلسلة</translation>
    </message>
    <message>
        <source>warnings {n}</source>
        <translation>الإنذارات: {n}</translation>
    </message>
    <message>
        <source>we have not acknowledged it</source>
        <translation>لم نشعر باستلامه</translation>
    </message>
    <message>
        <source>what was known at {time}; what came after is not in it</source>
        <translation>المعلوم حتى ⁨{time}⁩؛ ولا يشمل ما ورد بعد ذلك</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{action} ({owner}, due {due})</source>
        <translation>{action} ({owner}، الموعد النهائي {due})</translation>
    </message>
    <message>
        <source>{answer} (to an earlier text)</source>
        <translation>{answer} (بشأن نص سابق)</translation>
    </message>
    <message>
        <source>{answer}, as noted by {by}</source>
        <translation>{answer}، كما دونه {by}</translation>
    </message>
    <message>
        <source>{category}: sites are {n} steps of likelihood apart.</source>
        <translation>{category}: الفارق بين المواقع بدرجات الاحتمال {n}.</translation>
    </message>
    <message>
        <source>{decision} (binds {who})</source>
        <translation>{decision} (ملزم لـ {who})</translation>
    </message>
    <message>
        <source>{decision} (lead: {who})</source>
        <translation>{decision} (الجهة القائدة: {who})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{number}, draft</source>
        <translation>{number}، مسودة</translation>
    </message>
    <message>
        <source>{segment}: the sides differ since {day}.</source>
        <translation>{segment}: يختلف الجانبان منذ {day}.</translation>
    </message>
    <message>
        <source>{segment}: the sides differ; since when is not stated.</source>
        <translation>{segment}: يختلف الجانبان؛ ولم يذكر منذ متى.</translation>
    </message>
    <message>
        <source>{state}, silence until {day}</source>
        <translation>{state}، الموافقة الصامتة حتى {day}</translation>
    </message>
    <message>
        <source>{state}, {day}</source>
        <translation>{state}، {day}</translation>
    </message>
    <message>
        <source>{word}, of an earlier text</source>
        <translation>{word}، بشأن نص سابق</translation>
    </message>
</context>
<context>
    <name>PaperLeft</name>
    <message>
        <source>Action table</source>
        <translation>جدول إجراءات</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Attendance table</source>
        <translation>جدول حضور</translation>
    </message>
    <message>
        <source>Comparison sheet</source>
        <translation>ورقة المقارنة</translation>
    </message>
    <message>
        <source>Data of entries</source>
        <translation>بيانات القيود</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>تقرير عاجل</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>محضر</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>منتج آخر</translation>
    </message>
    <message>
        <source>Picture of the map</source>
        <translation>صورة الخريطة</translation>
    </message>
    <message>
        <source>Proof of two histories</source>
        <translation>برهان على سجلين مختلفين</translation>
    </message>
    <message>
        <source>Quarterly assessment</source>
        <translation>تقييم ربع سنوي</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>ورقة المناوبة</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>تقرير عن الحالة</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>الاتجاهات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>copied to the clipboard</source>
        <translation>نسخ إلى الحافظة</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>saved as {name}</source>
        <translation>حفظ باسم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>written to standard output</source>
        <translation>كتابة في المخرج القياسي</translation>
    </message>
    <message>
        <source>{kind}: {ref}</source>
        <translation>{kind}: ⁨{ref}⁩</translation>
    </message>
    <message>
        <source>{when}: {where}</source>
        <translation>⁨{when}⁩: {where}</translation>
    </message>
    <message>
        <source>{when}: {where}, for {whom}</source>
        <translation>⁨{when}⁩: {where}، لأجل ⁨{whom}⁩</translation>
    </message>
</context>
<context>
    <name>PaperSaver</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved to {path}, where it is not protected</source>
        <translation>حفظت في ⁦{path}⁩ حيث لا حماية لها</translation>
    </message>
</context>
<context>
    <name>Param</name>
    <message>
        <source>TLP:RED stays at its site</source>
        <translation>⁦TLP:RED⁩ يبقى في موقعه</translation>
    </message>
    <message>
        <source>a beginning and an end or neither</source>
        <translation>بداية ونهاية معا، أو لا شيء منهما</translation>
    </message>
    <message>
        <source>a cell is longer than a million letters, or a quotation mark has no second one</source>
        <translation>خلية أطول من مليون حرف، أو علامة اقتباس بلا علامة ثانية تغلقها</translation>
    </message>
    <message>
        <source>a code such as MINURCAT</source>
        <translation>رمز مثل MINURCAT</translation>
    </message>
    <message>
        <source>a code such as TCD-ABE</source>
        <translation>رمز مثل ⁦TCD-ABE⁩</translation>
    </message>
    <message>
        <source>a country by its two letters</source>
        <translation>بلد برمزه من حرفين</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>a day of a quarter at most two years back or one year ahead</source>
        <translation>يوم من ربع سنة لا يسبق الحاضر بأكثر من سنتين ولا يليه بأكثر من سنة</translation>
    </message>
    <message>
        <source>a day that is not past nor before the quarter begins</source>
        <translation>يوم لم يمض ولا يسبق بداية ربع السنة</translation>
    </message>
    <message>
        <source>a decision or an action</source>
        <translation>قرار أو إجراء</translation>
    </message>
    <message>
        <source>a field stands where no text can stand</source>
        <translation>يقع حقل حيث لا يمكن أن يقع نص</translation>
    </message>
    <message>
        <source>a grid of the zone and band of the position</source>
        <translation>إحداثيات في منطقة الموقع ونطاقه</translation>
    </message>
    <message>
        <source>a latitude of -90 to 90, then a longitude of -180 to 180</source>
        <translation>خط عرض من ⁦-90⁩ إلى 90، ثم خط طول من ⁦-180⁩ إلى 180</translation>
    </message>
    <message>
        <source>a long text</source>
        <translation>نص طويل</translation>
    </message>
    <message>
        <source>a mission or a party that is known</source>
        <translation>بعثة أو جهة معروفة</translation>
    </message>
    <message>
        <source>a moment that is still to come</source>
        <translation>لحظة لم تحن بعد</translation>
    </message>
    <message>
        <source>a name or a role</source>
        <translation>اسم أو وظيفة</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>قرص على الشبكة</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a number or the least and the most</source>
        <translation>عدد، أو الحد الأدنى والأقصى</translation>
    </message>
    <message>
        <source>a place of the list or a grid or a point</source>
        <translation>مكان من القائمة أو إحداثيات أو نقطة</translation>
    </message>
    <message>
        <source>a quotation mark there has no second one</source>
        <translation>علامة اقتباس هناك بلا علامة ثانية تغلقها</translation>
    </message>
    <message>
        <source>a record by its 32 hexadecimal digits</source>
        <translation>قيد بأرقامه الست عشرية الـ 32</translation>
    </message>
    <message>
        <source>a role such as JOC duty officer</source>
        <translation>وظيفة مثل الضابط المناوب في JOC</translation>
    </message>
    <message>
        <source>a serial of two digits and its day</source>
        <translation>رقم تسلسلي من خانتين مع يومه</translation>
    </message>
    <message>
        <source>a stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>a synchronized folder</source>
        <translation>مجلد متزامن</translation>
    </message>
    <message>
        <source>a time zone</source>
        <translation>منطقة زمنية</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>an hour and minutes</source>
        <translation>ساعة ودقائق</translation>
    </message>
    <message>
        <source>another party than the one that is carried</source>
        <translation>جهة غير الجهة المنقولة</translation>
    </message>
    <message>
        <source>at most 14 days from beginning to end</source>
        <translation>14 يوما على الأكثر من البداية إلى النهاية</translation>
    </message>
    <message>
        <source>at the bottom of every page</source>
        <translation>في أسفل كل صفحة</translation>
    </message>
    <message>
        <source>at the top of every page</source>
        <translation>في أعلى كل صفحة</translation>
    </message>
    <message>
        <source>at the top or bottom of every page</source>
        <translation>في أعلى كل صفحة أو أسفلها</translation>
    </message>
    <message>
        <source>between once a day and once in 5 years</source>
        <translation>بين مرة في اليوم ومرة كل 5 سنوات</translation>
    </message>
    <message>
        <source>earlier than it ends</source>
        <translation>قبل نهايته</translation>
    </message>
    <message>
        <source>host authority</source>
        <translation>سلطة البلد المضيف</translation>
    </message>
    <message>
        <source>humanitarian</source>
        <translation>إنساني</translation>
    </message>
    <message>
        <source>it carries macros or other files</source>
        <translation>يحمل وحدات ماكرو أو ملفات أخرى</translation>
    </message>
    <message>
        <source>it computes where only fields and conditions may stand</source>
        <translation>يجري حسابا حيث لا تقبل إلا الحقول والشروط</translation>
    </message>
    <message>
        <source>it has more cells than there are headings</source>
        <translation>خلاياه أكثر من العناوين</translation>
    </message>
    <message>
        <source>it holds personal data</source>
        <translation>يحوي بيانات شخصية</translation>
    </message>
    <message>
        <source>it is Unicode text of two bytes a letter (UTF-16)</source>
        <translation>هو نص يونيكود ببايتين لكل حرف (⁦UTF-16⁩)</translation>
    </message>
    <message>
        <source>it is a warning that is not issued yet</source>
        <translation>هو إنذار لم يصدر بعد</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>إنه مشفر</translation>
    </message>
    <message>
        <source>it is hidden, struck out or off the page</source>
        <translation>هو مخفي أو مشطوب أو خارج الصفحة</translation>
    </message>
    <message>
        <source>it is marked not to go to them</source>
        <translation>عليه منع من إطلاعهم</translation>
    </message>
    <message>
        <source>it is no file of this kind</source>
        <translation>ليس ملفا من هذا النوع</translation>
    </message>
    <message>
        <source>it is no point</source>
        <translation>ليس نقطة</translation>
    </message>
    <message>
        <source>it is told only as counts by place and month</source>
        <translation>لا يذكر إلا كأعداد حسب المكان والشهر</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>إنه كبير جدا</translation>
    </message>
    <message>
        <source>it points outside itself</source>
        <translation>يشير إلى خارجه</translation>
    </message>
    <message>
        <source>it quotes a record that was recalled</source>
        <translation>يقتبس قيدا استرجع</translation>
    </message>
    <message>
        <source>it stands in a box, a frame or a change that was tracked</source>
        <translation>هو داخل مربع أو إطار أو تغيير متعقب</translation>
    </message>
    <message>
        <source>it was not released to them</source>
        <translation>لا يجوز إطلاعهم عليه</translation>
    </message>
    <message>
        <source>its colour is too near to what is behind it</source>
        <translation>لونه قريب جدا مما خلفه</translation>
    </message>
    <message>
        <source>its first line does not name each column once</source>
        <translation>سطره الأول لا يسمي كل عمود مرة واحدة</translation>
    </message>
    <message>
        <source>its letters are neither UTF-8 nor CP1252</source>
        <translation>أحرفه ليست بترميز ⁦UTF-8⁩ ولا ⁦CP1252⁩</translation>
    </message>
    <message>
        <source>its letters or lines are too small to be read</source>
        <translation>أحرفه أو أسطره أصغر من أن تقرأ</translation>
    </message>
    <message>
        <source>its minutes are a draft</source>
        <translation>محضره مسودة</translation>
    </message>
    <message>
        <source>its originator has not agreed</source>
        <translation>لم توافق الجهة المنشئة</translation>
    </message>
    <message>
        <source>its originator recalled it</source>
        <translation>استرجعته الجهة المنشئة</translation>
    </message>
    <message>
        <source>later than it begins</source>
        <translation>بعد بدايته</translation>
    </message>
    <message>
        <source>later than it was and not a day that is past</source>
        <translation>بعد موعده السابق، لا في يوم مضى</translation>
    </message>
    <message>
        <source>levels begin on 1 Jan 2011; before that phases I to V</source>
        <translation>تبدأ المستويات في 1 يناير 2011؛ وقبل ذلك المراحل من I إلى V</translation>
    </message>
    <message>
        <source>not after it ends</source>
        <translation>لا بعد نهايته</translation>
    </message>
    <message>
        <source>not before it begins</source>
        <translation>لا قبل بدايته</translation>
    </message>
    <message>
        <source>not before the first day of the series</source>
        <translation>لا قبل أول أيام السلسلة</translation>
    </message>
    <message>
        <source>not before the warning and not later than now</source>
        <translation>ليس قبل الإنذار ولا بعد الآن</translation>
    </message>
    <message>
        <source>not later than tomorrow</source>
        <translation>موعد لا يتجاوز يوم الغد</translation>
    </message>
    <message>
        <source>once in a paragraph of its own</source>
        <translation>مرة واحدة في فقرة مستقلة</translation>
    </message>
    <message>
        <source>one line of at most 2000 letters</source>
        <translation>سطر واحد لا يتجاوز 2000 حرف</translation>
    </message>
    <message>
        <source>one line that says something</source>
        <translation>سطر واحد ذو معنى</translation>
    </message>
    <message>
        <source>one line that says why</source>
        <translation>سطر واحد يبين السبب</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>one moment and not a span</source>
        <translation>لحظة واحدة لا مدة</translation>
    </message>
    <message>
        <source>one moment with its zone letter: Z, or A to Y</source>
        <translation>لحظة واحدة مع حرف منطقتها الزمنية: Z، أو من A إلى Y</translation>
    </message>
    <message>
        <source>one site at least</source>
        <translation>موقع واحد على الأقل</translation>
    </message>
    <message>
        <source>one working day at least</source>
        <translation>يوم عمل واحد على الأقل</translation>
    </message>
    <message>
        <source>only its originator passes it on</source>
        <translation>لا تنقله إلا الجهة المنشئة</translation>
    </message>
    <message>
        <source>phases end on 31 Dec 2010; from then on levels 1 to 6</source>
        <translation>تنتهي المراحل في 31 ديسمبر 2010؛ وبعد ذلك المستويات من 1 إلى 6</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>sister mission</source>
        <translation>بعثة شقيقة</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>نص بترميز ⁦UTF-8⁩</translation>
    </message>
    <message>
        <source>the braces around a field are not in pairs</source>
        <translation>الأقواس حول أحد الحقول ليست مزدوجة</translation>
    </message>
    <message>
        <source>the kind of its series or a side session</source>
        <translation>نوع سلسلته أو جلسة جانبية</translation>
    </message>
    <message>
        <source>the meeting that it is a session of</source>
        <translation>الاجتماع الذي هي جلسة منه</translation>
    </message>
    <message>
        <source>the mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>the role that accepts it</source>
        <translation>الوظيفة التي تقبله</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>they may not hold its classification</source>
        <translation>درجة سريته أعلى مما يسمح لهم</translation>
    </message>
    <message>
        <source>within a year from now</source>
        <translation>خلال سنة من الآن</translation>
    </message>
    <message>
        <source>words that stand in the adopted text</source>
        <translation>كلمات ترد في النص المعتمد</translation>
    </message>
</context>
<context>
    <name>PartyView</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add a delegate&apos;s role and press Enter</source>
        <translation>أضف وظيفة مندوب واضغط Enter</translation>
    </message>
    <message>
        <source>Add a party and press Enter</source>
        <translation>أضف جهة واضغط Enter</translation>
    </message>
    <message>
        <source>Add a place and press Enter</source>
        <translation>أضف مكانا واضغط Enter</translation>
    </message>
    <message>
        <source>Delegates, visas and lifts</source>
        <translation>المندوبون والتأشيرات والنقل</translation>
    </message>
    <message>
        <source>Enter edits, Del removes</source>
        <translation>للتعديل ⁦Enter⁩، للحذف ⁦Del⁩</translation>
    </message>
    <message>
        <source>Invitees</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Nobody yet. Whom one does not invite stays visible too: add it and say why.</source>
        <translation>لا أحد بعد. من لا يدعى يظل ظاهرا أيضا: أضفه واذكر السبب.</translation>
    </message>
    <message>
        <source>Possible venues</source>
        <translation>الأماكن المحتملة</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>1 minimal</source>
        <translation>1 أدنى</translation>
    </message>
    <message>
        <source>2 low</source>
        <translation>2 منخفض</translation>
    </message>
    <message>
        <source>3 moderate</source>
        <translation>3 متوسط</translation>
    </message>
    <message>
        <source>4 substantial</source>
        <translation>4 كبير</translation>
    </message>
    <message>
        <source>5 high</source>
        <translation>5 مرتفع</translation>
    </message>
    <message>
        <source>6 extreme</source>
        <translation>6 أقصى</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>استعراض لاحق للعمل</translation>
    </message>
    <message>
        <source>Analysed together</source>
        <translation>تحليل مشترك</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>بالتعيين</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>نزاع مسلح</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>أفضل الحالات</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>اضطرابات مدنية</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مجاز</translation>
    </message>
    <message>
        <source>Cleared with a comment</source>
        <translation>مجاز مع تعليق</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>جريمة</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Customary</source>
        <translation>بالعرف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>بالانتخاب</translation>
    </message>
    <message>
        <source>End-of-assignment report</source>
        <translation>تقرير نهاية المهمة</translation>
    </message>
    <message>
        <source>Exchanged views</source>
        <translation>تبادل للآراء</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>في انخفاض</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>أخطار طبيعية وغيرها</translation>
    </message>
    <message>
        <source>I precautionary</source>
        <translation>⁦I⁩ احترازية</translation>
    </message>
    <message>
        <source>II restricted movement</source>
        <translation>⁦II⁩ تقييد التنقل</translation>
    </message>
    <message>
        <source>III relocation</source>
        <translation>⁦III⁩ نقل الموظفين</translation>
    </message>
    <message>
        <source>IV emergency operations</source>
        <translation>⁦IV⁩ عمليات الطوارئ</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>القيادة</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Most likely case</source>
        <translation>أرجح الحالات</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>تحرك</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>لا يذكر</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>غير مجاز</translation>
    </message>
    <message>
        <source>Not consulted</source>
        <translation>لم يستشر</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Practice note</source>
        <translation>مذكرة بشأن الممارسات</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>التجنيد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض الطلب</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>في ارتفاع</translation>
    </message>
    <message>
        <source>Sanctuary</source>
        <translation>ملاذ</translation>
    </message>
    <message>
        <source>Security level</source>
        <translation>مستوى الأمن</translation>
    </message>
    <message>
        <source>Security phase</source>
        <translation>مرحلة الأمن</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>شديد</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>جهة راعية</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>مستقر</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>الإمداد</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>إرهاب</translation>
    </message>
    <message>
        <source>V evacuation</source>
        <translation>⁦V⁩ إجلاء</translation>
    </message>
    <message>
        <source>We would do it again</source>
        <translation>سنكرره</translation>
    </message>
    <message>
        <source>We would do it otherwise</source>
        <translation>سنفعله بطريقة أخرى</translation>
    </message>
    <message>
        <source>We would not do it again</source>
        <translation>لن نكرره</translation>
    </message>
    <message>
        <source>Wild card</source>
        <translation>حالة غير متوقعة</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>أسوأ الحالات</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>Change this place</source>
        <translation>تغيير هذا المكان</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Forget this place</source>
        <translation>إزالة هذا المكان</translation>
    </message>
    <message>
        <source>It is the same: keep this key</source>
        <translation>هو نفسه: حفظ هذا المفتاح</translation>
    </message>
    <message>
        <source>Keep and look there</source>
        <translation>حفظ وفتح</translation>
    </message>
    <message>
        <source>Looking there…</source>
        <translation>جار الفتح…</translation>
    </message>
    <message>
        <source>Nobody has compared it yet. Have whoever runs the server read its key out, by telephone or face to face, and keep it only if it is the same.</source>
        <translation>لم يقارنه أحد بعد. اطلب ممن يدير الخادم أن يقرأ لك مفتاحه، بالهاتف أو وجها لوجه، ولا تحفظه إلا إذا كان هو نفسه.</translation>
    </message>
    <message>
        <source>Only where the server&apos;s certificate is from an authority of the mission&apos;s own</source>
        <translation>فقط إذا كانت شهادة الخادم من سلطة خاصة بالبعثة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>ملف مفتاح SSH</translation>
    </message>
    <message>
        <source>Server&apos;s key</source>
        <translation>مفتاح الخادم</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>webdavs://host/folder, sftp://host/folder or s3://host/bucket</source>
        <translation>⁦webdavs://host/folder⁩ أو ⁦sftp://host/folder⁩ أو ⁦s3://host/bucket⁩</translation>
    </message>
</context>
<context>
    <name>PlaceSearch</name>
    <message>
        <source>Go to a place</source>
        <translation>انتقال إلى مكان</translation>
    </message>
    <message>
        <source>Place, 34P EA 86 03, or 13.6, 21.8</source>
        <translation>مكان، أو ⁦34P EA 86 03⁩، أو ⁦13.6, 21.8⁩</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Not placed: {n}</source>
        <translation>لم يوضع في أي باب: {n}</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>Approximate</source>
        <translation>تقريبي</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Wide (month, area)</source>
        <translation>واسع (شهر، منطقة)</translation>
    </message>
</context>
<context>
    <name>PrepareForms</name>
    <message>
        <source>A day and an hour, such as 2009-12-10 08:30</source>
        <translation>يوم وساعة، مثل ⁦2009-12-10 08:30⁩</translation>
    </message>
    <message>
        <source>A place of the list</source>
        <translation>مكان من القائمة</translation>
    </message>
    <message>
        <source>A role or a mission; left empty, your own role</source>
        <translation>وظيفة أو بعثة؛ وإذا ترك فارغا فوظيفتك</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <source>Begins now</source>
        <translation>البداية الجديدة</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>إلغاء الاجتماع</translation>
    </message>
    <message>
        <source>Cancel: the next invitation tells calendars so</source>
        <translation>إلغاء: الدعوة التالية تبلغ التقويمات بذلك</translation>
    </message>
    <message>
        <source>Ends now</source>
        <translation>النهاية الجديدة</translation>
    </message>
    <message>
        <source>One line: invitations and minutes will say it</source>
        <translation>سطر واحد: تذكره الدعوات والمحضر</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Postpone: the old days stay in its history</source>
        <translation>تأجيل: تبقى الأيام القديمة في سجل التغييرات</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Relocate: its clock becomes that of the new place</source>
        <translation>نقل: يصبح التوقيت توقيت المكان الجديد</translation>
    </message>
    <message>
        <source>Venue now</source>
        <translation>المكان الجديد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>PrepareTab</name>
    <message>
        <source>Taken out: {title}</source>
        <translation>حذف: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printed; the ledger says so</source>
        <translation>تمت الطباعة، وقيدت في الدفتر</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Copied. What lies on the clipboard is not protected.</source>
        <translation>تم النسخ. ما في الحافظة غير محمي.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Frozen; its reader gets it with the next bundle, and it can be printed again</source>
        <translation>مجمد؛ يصل إلى قارئه مع الحزمة التالية، ويمكن طبعه مجددا</translation>
    </message>
    <message>
        <source>Left out for this reader:</source>
        <translation>ما حذف لهذا القارئ:</translation>
    </message>
    <message numerus="yes">
        <source>Made from %n records; changes with the log until it is frozen</source>
        <translation>
            <numerusform>لم يعد من أي قيد؛ ويتغير مع السجل إلى أن يجمد</numerusform>
            <numerusform>أعد من قيد واحد؛ ويتغير مع السجل إلى أن يجمد</numerusform>
            <numerusform>أعد من قيدين؛ ويتغير مع السجل إلى أن يجمد</numerusform>
            <numerusform>أعد من %n قيود؛ ويتغير مع السجل إلى أن يجمد</numerusform>
            <numerusform>أعد من %n قيدا؛ ويتغير مع السجل إلى أن يجمد</numerusform>
            <numerusform>أعد من %n قيد؛ ويتغير مع السجل إلى أن يجمد</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Saved to {path}, where it is not protected</source>
        <translation>حفظت في ⁦{path}⁩ حيث لا حماية لها</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>{what}: {why}</source>
        <translation>⁨{what}⁩: ⁨{why}⁩</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Liaison made a mistake: {code}.</source>
        <translation>وقع خطأ في Liaison: {code}.</translation>
    </message>
    <message>
        <source>What you typed is kept. If it comes again, report this code.</source>
        <translation>ما كتبته محفوظ. إذا تكرر الخطأ فأبلغ عن هذا الرمز.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Because: {why}</source>
        <translation>السبب: {why}</translation>
    </message>
    <message>
        <source>Correction to {place}</source>
        <translation>تصحيح: {place}</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>عدم القبول</translation>
    </message>
    <message>
        <source>For</source>
        <translation>بدلا من</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>يقرأ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{word}, {n} waiting</source>
        <translation>{word}، في الانتظار: {n}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A change does not follow on its author&apos;s earlier ones.</source>
        <translation>هناك تغيير لا يلي تغييرات صاحبه السابقة.</translation>
    </message>
    <message>
        <source>A change is larger than 1 MiB.</source>
        <translation>هناك تغيير أكبر من ⁦1 MiB⁩.</translation>
    </message>
    <message>
        <source>A change is not written as it should be.</source>
        <translation>هناك تغيير لم يكتب كما ينبغي.</translation>
    </message>
    <message>
        <source>A change to a text does what its author may not do.</source>
        <translation>هناك تغيير في نص يتجاوز حقوق صاحبه.</translation>
    </message>
    <message>
        <source>A change waits for an earlier one that has not come.</source>
        <translation>هناك تغيير ينتظر تغييرا سابقا لم يصل.</translation>
    </message>
    <message>
        <source>A change waits, because its author is not verified.</source>
        <translation>هناك تغيير ينتظر لأن صاحبه لم يتم التحقق منه.</translation>
    </message>
    <message>
        <source>A change was not signed by its author.</source>
        <translation>هناك تغيير لم يوقعه صاحبه.</translation>
    </message>
    <message>
        <source>A change was written by a newer version of Liaison.</source>
        <translation>كتب تغيير بإصدار أحدث من Liaison.</translation>
    </message>
    <message>
        <source>A file of this name lies there already[: {name}].</source>
        <translation>يوجد هناك ملف بهذا الاسم[: {name}].</translation>
    </message>
    <message>
        <source>A file there has a name that no bundle has.</source>
        <translation>هناك ملف باسم لا تحمله أي حزمة.</translation>
    </message>
    <message>
        <source>A name or a password stands in the address.</source>
        <translation>في العنوان اسم أو كلمة سر.</translation>
    </message>
    <message>
        <source>A newer version of Liaison made this vault[ (format {found}, known {known})].</source>
        <translation>أنشئت هذه الخزنة بإصدار أحدث من Liaison[ (الصيغة {found}، المعروف {known})].</translation>
    </message>
    <message>
        <source>A newer version of Liaison sealed this bundle.</source>
        <translation>ختمت هذه الحزمة بإصدار أحدث من Liaison.</translation>
    </message>
    <message>
        <source>A paper cannot be a file of this kind. Allowed: {allowed}.</source>
        <translation>لا يمكن أن تكون الوثيقة ملفا من هذا النوع. المسموح: {allowed}.</translation>
    </message>
    <message>
        <source>A product of this kind is about one {allowed}[; not: {name}].</source>
        <translation>موضوع المنتج من هذا النوع واحد من: {allowed}[؛ وليس: {name}].</translation>
    </message>
    <message>
        <source>A side session is held on the edge of its meeting: from {first} to {last}.</source>
        <translation>تعقد الجلسة الجانبية على هامش اجتماعها: من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>A vault must not lie here[: {why}][ ({sign})].</source>
        <translation>لا يجوز وضع خزنة هنا[: {why}][ ({sign})].</translation>
    </message>
    <message>
        <source>A word is mistyped, or two have changed places.</source>
        <translation>كلمة كتبت خطأ، أو تبادلت كلمتان مكانيهما.</translation>
    </message>
    <message>
        <source>Another copy of this vault is in use: others got bundles under its name that were not sealed here. Whoever meets both copies takes nothing more from either.</source>
        <translation>هناك نسخة أخرى من هذه الخزنة قيد الاستعمال: تسلم آخرون باسمها حزما لم تختم هنا. ومن يلتقي بالنسختين لا يأخذ شيئا بعد ذلك من أي منهما.</translation>
    </message>
    <message>
        <source>Another place is called {name}.</source>
        <translation>هناك مكان آخر باسم {name}.</translation>
    </message>
    <message>
        <source>Bundles cannot be exchanged over {kind}; allowed: {allowed}.</source>
        <translation>لا يمكن تبادل الحزم عبر {kind}؛ المسموح به: {allowed}.</translation>
    </message>
    <message>
        <source>Classified {cls}; {reader} may hold up to {ceiling}.</source>
        <translation>درجة سريته {cls}؛ والحد المسموح به لدى {reader} هو {ceiling}.</translation>
    </message>
    <message>
        <source>Held: the device that wrote it was revoked before that.</source>
        <translation>معلق: ألغي اعتماد الجهاز الذي كتبه قبل ذلك.</translation>
    </message>
    <message>
        <source>It could tell of people: only counts by place and month leave, or a lesson that names nobody.</source>
        <translation>قد يدل على أشخاص: لا تغادر إلا الأعداد بحسب المكان والشهر، أو درس مستفاد لا يسمي أحدا.</translation>
    </message>
    <message>
        <source>It has the same number as row {line}, and other content.</source>
        <translation>له رقم الصف {line} نفسه، ومحتواه مختلف.</translation>
    </message>
    <message>
        <source>It is held: whoever wrote it was revoked, so it goes to no {reader}.</source>
        <translation>هو معلق: ألغي اعتماد من كتبه، فلا يرسل إلى {reader}.</translation>
    </message>
    <message>
        <source>It is marked lower than its source: {cls}, {tlp}.</source>
        <translation>وسمه أدنى من وسم مصدره: {cls}، {tlp}.</translation>
    </message>
    <message>
        <source>It lies {km} km from {place}, the nearest place of the list.</source>
        <translation>يبعد {km} كم عن {place}، أقرب مكان في القائمة.</translation>
    </message>
    <message>
        <source>It looks as if it told of a person, and is to leave: {words}.</source>
        <translation>يبدو أنه يدل على شخص، وهو معد للمغادرة: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>It quotes a record that {owner} recalled, so it does not go to {reader}.</source>
        <translation>يقتبس قيدا استرجعه {owner}، ولذلك لا يرسل إلى {reader}.</translation>
    </message>
    <message>
        <source>It was handed over to {receiver}; only they accept it.</source>
        <translation>سلم إلى {receiver}؛ وهي وحدها تقبله.</translation>
    </message>
    <message>
        <source>Its author may not make this change.</source>
        <translation>لا يحق لصاحبه إجراء هذا التغيير.</translation>
    </message>
    <message>
        <source>Marked not to be released to {audience}.</source>
        <translation>عليه منع من إطلاع {audience}.</translation>
    </message>
    <message>
        <source>More of the bundle is damaged than its repair data can make good.</source>
        <translation>تلف من الحزمة أكثر مما تقدر بيانات الإصلاح على تصويبه.</translation>
    </message>
    <message>
        <source>More than {most} records of one bundle cannot be refused alone.</source>
        <translation>لا يمكن أن ترفض وحدها أكثر من {most} من قيود حزمة واحدة.</translation>
    </message>
    <message>
        <source>No column of the file says when: there are {found}.</source>
        <translation>لا عمود في الملف يبين متى: أعمدته {found}.</translation>
    </message>
    <message>
        <source>No minutes here have the state {digest}.</source>
        <translation>لا محضر هنا في الحالة {digest}.</translation>
    </message>
    <message>
        <source>No mission of this name is known here: {name}. Known are {known}.</source>
        <translation>لا تعرف هنا بعثة بهذا الاسم: {name}. والمعروف: {known}.</translation>
    </message>
    <message>
        <source>No one change of this record is called {name}.</source>
        <translation>لا تغيير بعينه في هذا القيد باسم {name}.</translation>
    </message>
    <message>
        <source>No place is set up under this address or name[: {name}].</source>
        <translation>لا مكان مضافا بهذا العنوان أو الاسم[: {name}].</translation>
    </message>
    <message>
        <source>No record is called {name}.</source>
        <translation>لا قيد باسم {name}.</translation>
    </message>
    <message>
        <source>No record of this bundle is called {name}.</source>
        <translation>لا قيد في هذه الحزمة باسم {name}.</translation>
    </message>
    <message>
        <source>No site or party is called {name}; known: {known}.</source>
        <translation>لا موقع ولا جهة باسم ⁨{name}⁩؛ المعروف: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>No warning is made from {ref}: it tells of another thing.</source>
        <translation>لا يعد إنذار من {ref}: موضوعه شيء آخر.</translation>
    </message>
    <message>
        <source>Nobody has compared the key of {host} yet: {fingerprint}.</source>
        <translation>لم يقارن أحد مفتاح {host} بعد: {fingerprint}.</translation>
    </message>
    <message>
        <source>Nobody is known to have this vault&apos;s card yet, and who lacks it takes nothing from here.</source>
        <translation>لا يعرف بعد أن أحدا لديه بطاقة هذه الخزنة، ومن ليست لديه لا يأخذ شيئا من هنا.</translation>
    </message>
    <message>
        <source>Not all of the minutes of {name} has come here as they went out.</source>
        <translation>لم يصل إلى هنا محضر {name} كاملا كما عمم.</translation>
    </message>
    <message>
        <source>Not released to {reader}.</source>
        <translation>لا يجوز إطلاع {reader} عليه.</translation>
    </message>
    <message>
        <source>Nothing in the inbox is called so[: {name}].</source>
        <translation>لا شيء في الوارد بهذا الاسم[: {name}].</translation>
    </message>
    <message>
        <source>Nothing is to be settled at {path}, or not that value.</source>
        <translation>لا شيء للبت فيه عند {path}، أو ليست هذه القيمة.</translation>
    </message>
    <message>
        <source>Nothing says who is on the far side of the border from {ref}.</source>
        <translation>لا شيء يبين من في الجانب الآخر من الحدود بالنسبة إلى {ref}.</translation>
    </message>
    <message>
        <source>Nothing shows that {name} wrote two histories.</source>
        <translation>لا شيء يثبت أن {name} كتب سجلين مختلفين.</translation>
    </message>
    <message>
        <source>On the letterhead nobody would see the field {field}[: {why}].</source>
        <translation>في هذا الورق الرسمي لن يرى أحد الحقل {field}[: {why}].</translation>
    </message>
    <message>
        <source>Only {owner} and those it lets edit may change this record.</source>
        <translation>لا يغير هذا القيد إلا {owner} ومن تسمح له بالتعديل.</translation>
    </message>
    <message>
        <source>Only {owner} and those it lets edit write the minutes of {name}.</source>
        <translation>لا يكتب محضر {name} إلا {owner} ومن تسمح له بالتعديل.</translation>
    </message>
    <message>
        <source>Only {owner} decides on this field[: {path}].</source>
        <translation>لا يقرر في هذا الحقل إلا {owner}[: {path}].</translation>
    </message>
    <message>
        <source>Origin {origin}: the originator has not agreed yet.</source>
        <translation>المنشأ {origin}: لم توافق الجهة المنشئة بعد.</translation>
    </message>
    <message>
        <source>Originator control: only {owner} may pass it on.</source>
        <translation>رقابة الجهة المنشئة: لا ينقله إلا {owner}.</translation>
    </message>
    <message>
        <source>Papers cannot be printed on this letterhead[: {why}].</source>
        <translation>لا يمكن طبع الوثائق على هذا الورق الرسمي[: {why}].</translation>
    </message>
    <message>
        <source>Refusing a bundle takes a reason of one line and at most {most} characters.</source>
        <translation>رفض الحزمة يحتاج إلى سبب من سطر واحد لا يزيد على {most} من الأحرف.</translation>
    </message>
    <message>
        <source>Several contacts are called {name}: {candidates}.</source>
        <translation>عدة جهات اتصال باسم {name}: {candidates}.</translation>
    </message>
    <message>
        <source>Several records are called {name}: {candidates}.</source>
        <translation>عدة قيود باسم {name}: {candidates}.</translation>
    </message>
    <message>
        <source>Share {number} has been given already.</source>
        <translation>الحصة {number} أعطيت من قبل.</translation>
    </message>
    <message>
        <source>Shares needed: {needed}; given: {given}.</source>
        <translation>الحصص اللازمة: {needed}؛ والمعطاة: {given}.</translation>
    </message>
    <message>
        <source>Silence runs until {until}; not heard yet: {awaited}.</source>
        <translation>يدوم الصمت حتى {until}؛ ولم يرد بعد: {awaited}.</translation>
    </message>
    <message>
        <source>Something in the file is larger than allowed.</source>
        <translation>في الملف شيء أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>Something in the file is not in its one allowed form.</source>
        <translation>في الملف شيء ليس بشكله الوحيد المسموح به.</translation>
    </message>
    <message>
        <source>Something in the file is not written as it should be.</source>
        <translation>في الملف شيء لم يكتب كما ينبغي.</translation>
    </message>
    <message>
        <source>Something was appended to the bundle[: {extra} bytes].</source>
        <translation>أضيف شيء إلى آخر الحزمة[: {extra} بايت].</translation>
    </message>
    <message>
        <source>Something was written apart and is not settled: {places}.</source>
        <translation>كتب شيء على حدة ولم يبت فيه: {places}.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>توقف كما طلبت.</translation>
    </message>
    <message>
        <source>TLP:RED stays with {site}.</source>
        <translation>⁦TLP:RED⁩ يبقى لدى {site}.</translation>
    </message>
    <message>
        <source>That moves nothing: {now} is what it is already.</source>
        <translation>هذا لا يغير الموعد: {now} هو الموعد الحالي.</translation>
    </message>
    <message>
        <source>That was not understood[: {hint}].</source>
        <translation>لم يفهم هذا[: {hint}].</translation>
    </message>
    <message>
        <source>The agenda quotes what {missions} may not have: {refs}.</source>
        <translation>يقتبس جدول الأعمال ما لا يجوز أن تطلع عليه {missions}: {refs}.</translation>
    </message>
    <message>
        <source>The attachment {name} could not be read.</source>
        <translation>تعذرت قراءة المرفق {name}.</translation>
    </message>
    <message>
        <source>The attachment[ {name}] has not come to this laptop.</source>
        <translation>المرفق[ {name}] لم يصل إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The beginning of the sealed file is damaged.</source>
        <translation>بداية الملف المختوم تالفة.</translation>
    </message>
    <message>
        <source>The beginning of the sealed file is larger than allowed.</source>
        <translation>بداية الملف المختوم أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>The beginning of the sealed file was changed on its way.</source>
        <translation>غيرت بداية الملف المختوم في الطريق.</translation>
    </message>
    <message>
        <source>The bundle comes from a device that you do not know.</source>
        <translation>الحزمة من جهاز لا تعرفه.</translation>
    </message>
    <message>
        <source>The bundle is cut short.</source>
        <translation>الحزمة مبتورة.</translation>
    </message>
    <message>
        <source>The bundle is damaged, and its repair data are larger than allowed.</source>
        <translation>الحزمة تالفة، وبيانات إصلاحها أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>The bundle is damaged, and its repair data belong to something else.</source>
        <translation>الحزمة تالفة، وبيانات الإصلاح تخص شيئا آخر.</translation>
    </message>
    <message>
        <source>The bundle is damaged, and so are the repair data that lie beside it.</source>
        <translation>الحزمة تالفة، وكذلك بيانات الإصلاح التي بجانبها.</translation>
    </message>
    <message>
        <source>The bundle is larger than allowed[: over {limit} bytes].</source>
        <translation>الحزمة أكبر من المسموح به[: أكثر من {limit} بايت].</translation>
    </message>
    <message>
        <source>The bundle is sealed for somebody else.</source>
        <translation>الحزمة مختومة لجهة أخرى.</translation>
    </message>
    <message>
        <source>The bundle opens here, but was not meant for this laptop.</source>
        <translation>تفتح الحزمة هنا، لكنها لم تكن موجهة إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The bundle stopped the program that read it.</source>
        <translation>أوقفت الحزمة البرنامج الذي قرأها.</translation>
    </message>
    <message>
        <source>The bundle was damaged or changed on its way.</source>
        <translation>تلفت الحزمة أو غيرت في الطريق.</translation>
    </message>
    <message>
        <source>The bundle was not signed by whom it names as its sender.</source>
        <translation>لم يوقع الحزمة من تذكره مرسلا لها.</translation>
    </message>
    <message>
        <source>The bundle&apos;s content is not what its sender announced.</source>
        <translation>محتوى الحزمة ليس ما أعلنه مرسلها.</translation>
    </message>
    <message>
        <source>The bundle&apos;s sender[, {name},] is not verified.</source>
        <translation>مرسل الحزمة[، {name}،] لم يتم التحقق منه.</translation>
    </message>
    <message>
        <source>The bundle&apos;s sender[, {name},] was stopped.</source>
        <translation>مرسل الحزمة[، {name}،] موقوف.</translation>
    </message>
    <message>
        <source>The card was not signed by the device that it describes.</source>
        <translation>لم يوقع البطاقة الجهاز الذي تصفه.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not to be trusted[: {detail}].</source>
        <translation>شهادة {host} غير موثوق بها[: {detail}].</translation>
    </message>
    <message>
        <source>The code of a card cannot be a file of this kind. Allowed: {allowed}.</source>
        <translation>لا يمكن أن يكون رمز البطاقة ملفا من هذا النوع. المسموح: {allowed}.</translation>
    </message>
    <message>
        <source>The codes differ[ (wrong so far: {count})]: one of you does not hold the true card.</source>
        <translation>الرمزان مختلفان[ (عدد الأخطاء حتى الآن: {count})]: أحدكما لا يحمل البطاقة الصحيحة.</translation>
    </message>
    <message>
        <source>The database would not be encrypted here[ ({pragma})], so it is not opened.</source>
        <translation>لن تكون قاعدة البيانات مشفرة هنا[ ({pragma})]، ولذلك لم تفتح.</translation>
    </message>
    <message>
        <source>The file cannot be read from line {line} on: {why}.</source>
        <translation>لا يمكن قراءة الملف ابتداء من السطر {line}: {why}.</translation>
    </message>
    <message>
        <source>The file could not be read[: {path}][ ({why})].</source>
        <translation>تعذرت قراءة الملف[: {path}][ ({why})].</translation>
    </message>
    <message>
        <source>The file could not be written[: {path}][ ({why})].</source>
        <translation>تعذرت كتابة الملف[: {path}][ ({why})].</translation>
    </message>
    <message>
        <source>The file is sealed for somebody else.</source>
        <translation>الملف مختوم لجهة أخرى.</translation>
    </message>
    <message>
        <source>The file is too large; at most[ {mb} MB][ {rows} rows] are taken at once.</source>
        <translation>الملف كبير جدا؛ الحد الأقصى دفعة واحدة[ {mb} م.ب][ {rows} من الصفوف].</translation>
    </message>
    <message>
        <source>The file of this quarter is open already: {ref}.</source>
        <translation>تقييم ربع السنة هذا مفتوح بالفعل: {ref}.</translation>
    </message>
    <message>
        <source>The file {name} here is not the vault&apos;s database; it was not touched.</source>
        <translation>الملف {name} هنا ليس قاعدة بيانات الخزنة؛ ولم يمس.</translation>
    </message>
    <message>
        <source>The file {name} is too large for any bundle: over {limit_mib} MiB.</source>
        <translation>الملف {name} أكبر من أن تسعه أي حزمة: أكثر من ⁦{limit_mib} MiB⁩.</translation>
    </message>
    <message>
        <source>The file&apos;s text armour is damaged.</source>
        <translation>غلاف الملف النصي تالف.</translation>
    </message>
    <message>
        <source>The folder or stick does not answer as it should[: {detail}].</source>
        <translation>المجلد أو الذاكرة لا يستجيب كما ينبغي[: {detail}].</translation>
    </message>
    <message>
        <source>The grid {grid} lies {km} km from the position, whose grid is {right}.</source>
        <translation>تبعد الإحداثيات {grid} مسافة {km} كم عن الموقع، وإحداثيات الموقع {right}.</translation>
    </message>
    <message>
        <source>The letterhead asks for {field}, which no paper has.</source>
        <translation>يطلب الورق الرسمي {field}، ولا توجد في أي وثيقة.</translation>
    </message>
    <message>
        <source>The letterhead lacks the field {field}[: {why}].</source>
        <translation>ينقص الورق الرسمي الحقل {field}[: {why}].</translation>
    </message>
    <message>
        <source>The line to {host} broke.</source>
        <translation>انقطع الخط مع {host}.</translation>
    </message>
    <message>
        <source>The line would not be encrypted[: {kind}].</source>
        <translation>لن يكون الخط مشفرا[: {kind}].</translation>
    </message>
    <message>
        <source>The meeting that asked for this is on {held}.</source>
        <translation>الاجتماع الذي طلب هذا موعده {held}.</translation>
    </message>
    <message>
        <source>The minutes are still a draft; {reader} does not write them.</source>
        <translation>المحضر لا يزال مسودة؛ وليس {reader} من كتابه.</translation>
    </message>
    <message>
        <source>The minutes are {state}; that comes after {needed}.</source>
        <translation>حالة المحضر: {state}؛ وهذا يأتي بعد: {needed}.</translation>
    </message>
    <message>
        <source>The minutes of this meeting went out: others hold them.</source>
        <translation>خرج محضر هذا الاجتماع: وهو لدى آخرين.</translation>
    </message>
    <message>
        <source>The name of this folder is not readable text[: {path}].</source>
        <translation>اسم هذا المجلد ليس نصا مقروءا[: {path}].</translation>
    </message>
    <message>
        <source>The number {number} was given to a product already.</source>
        <translation>أعطي الرقم {number} لمنتج من قبل.</translation>
    </message>
    <message>
        <source>The paper of {ref} does not say what was written here.</source>
        <translation>وثيقة {ref} لا تقول ما كتب هنا.</translation>
    </message>
    <message>
        <source>The paper of {ref} was printed on a letterhead that is not at hand.</source>
        <translation>طبعت وثيقة {ref} على ورق رسمي غير موجود هنا.</translation>
    </message>
    <message>
        <source>The part of Liaison that reads bundles did not start.</source>
        <translation>لم يبدأ الجزء الذي يقرأ الحزم في Liaison.</translation>
    </message>
    <message>
        <source>The place is not there: no such folder, stick or bucket.</source>
        <translation>المكان غير موجود: لا مجلد ولا ذاكرة ولا حاوية بهذا الاسم.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>لم تقبل الطابعة الوثيقة.</translation>
    </message>
    <message>
        <source>The reason is empty.</source>
        <translation>السبب فارغ.</translation>
    </message>
    <message>
        <source>The record has no attachment {name}[; it has: {allowed}].</source>
        <translation>ليس في القيد مرفق باسم {name}[؛ مرفقاته: {allowed}].</translation>
    </message>
    <message>
        <source>The row cannot be read: {why}.</source>
        <translation>تعذرت قراءة الصف: {why}.</translation>
    </message>
    <message>
        <source>The row is marked as an exercise; this is no exercise vault.</source>
        <translation>الصف موسوم بأنه تمرين؛ وهذه ليست خزنة تمارين.</translation>
    </message>
    <message>
        <source>The sealed file is cut short, or was changed on its way.</source>
        <translation>الملف المختوم مبتور، أو غير في الطريق.</translation>
    </message>
    <message>
        <source>The series begins on {begins}; this is before it.</source>
        <translation>تبدأ السلسلة في {begins}؛ وهذا قبلها.</translation>
    </message>
    <message>
        <source>The stick did not give back what was written[ to {name}].</source>
        <translation>الذاكرة لم تعد ما كتب عليها[ في {name}].</translation>
    </message>
    <message>
        <source>The stick is full[: {written} of {bundles} bundles were written][; {needed} bytes are needed, {free} are free].</source>
        <translation>الذاكرة ممتلئة[: كتب من الحزم {written} من {bundles}][؛ المطلوب {needed} بايت، والمتاح {free}].</translation>
    </message>
    <message>
        <source>The stick takes no more files[, though {free} bytes are free].</source>
        <translation>الذاكرة لا تقبل ملفات أخرى[، مع أن المتاح {free} بايت].</translation>
    </message>
    <message>
        <source>The stick was pulled out[ while {name} was in work].</source>
        <translation>أخرجت الذاكرة[ أثناء العمل على {name}].</translation>
    </message>
    <message>
        <source>The text has changed since it was circulated.</source>
        <translation>تغير النص منذ تعميمه.</translation>
    </message>
    <message>
        <source>The vault is damaged[: {what}][ {where}].</source>
        <translation>الخزنة تالفة[: {what}][ {where}].</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>The vault is open in another window or command.</source>
        <translation>الخزنة مفتوحة في نافذة أخرى أو أمر آخر.</translation>
    </message>
    <message>
        <source>The vault&apos;s files are older than when it was last open.</source>
        <translation>ملفات الخزنة أقدم مما كانت عند آخر فتح.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written.</source>
        <translation>لا يمكن الكتابة في مجلد الخزنة.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file asks for what no vault of ours needs.</source>
        <translation>ملف مفاتيح الخزنة يطلب ما لا تحتاجه أي من خزناتنا.</translation>
    </message>
    <message>
        <source>The warning does not fit on one page: the longest part is “{part}”, {n} letters.</source>
        <translation>لا يتسع الإنذار في صفحة واحدة: أطول أجزائه «{part}»، وعدد أحرفه {n}.</translation>
    </message>
    <message>
        <source>The warning is a draft, and not issued yet.</source>
        <translation>الإنذار مسودة ولم يصدر بعد.</translation>
    </message>
    <message>
        <source>The warning {name} is your own office&apos;s.</source>
        <translation>الإنذار {name} صادر عن مكتبك.</translation>
    </message>
    <message>
        <source>The warning {ref} is not issued yet.</source>
        <translation>الإنذار {ref} لم يصدر بعد.</translation>
    </message>
    <message>
        <source>The warning {ref} was made from {source} already.</source>
        <translation>سبق أن أعد الإنذار {ref} من {source}.</translation>
    </message>
    <message>
        <source>The warning[ {ref}] was issued, and stays as it is[: {field}].</source>
        <translation>صدر الإنذار[ ⁨{ref}⁩]، ويبقى كما هو[: ⁨{field}⁩].</translation>
    </message>
    <message>
        <source>The words of the paper of {ref} agree, but the file is not as it is printed here: some of them may be hidden, covered or changed in their looks.</source>
        <translation>كلمات وثيقة {ref} مطابقة، لكن الملف ليس كما يطبع هنا: فقد يكون بعضها مخفيا أو مغطى أو مغير الشكل.</translation>
    </message>
    <message>
        <source>There is a new card for {name}; nothing is sent to either device until codes were compared.</source>
        <translation>هناك بطاقة جديدة لـ ⁨{name}⁩؛ ولا يرسل شيء إلى أي من الجهازين قبل مقارنة الرمزين.</translation>
    </message>
    <message>
        <source>There is a vault here already[: {path}].</source>
        <translation>توجد خزنة هنا بالفعل[: {path}].</translation>
    </message>
    <message>
        <source>There is no contact called {name}.</source>
        <translation>لا جهة اتصال باسم {name}.</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <translation>لا توجد شاشة لفتح النافذة عليها.</translation>
    </message>
    <message>
        <source>There is no type {type}. Allowed: {allowed}.</source>
        <translation>لا نوع باسم {type}. المسموح به: {allowed}.</translation>
    </message>
    <message>
        <source>There is no vault here[: {path}].</source>
        <translation>لا توجد خزنة هنا[: {path}].</translation>
    </message>
    <message>
        <source>There is nowhere to answer to, so nothing was done.</source>
        <translation>لا مكان للرد عليه، ولذلك لم يفعل شيء.</translation>
    </message>
    <message>
        <source>There is something here already[: {path}].</source>
        <translation>يوجد شيء هنا بالفعل[: {path}].</translation>
    </message>
    <message>
        <source>There was no {party} on {day}[; its name was {name}].</source>
        <translation>لم تكن {party} قائمة في {day}[؛ وكان اسمها {name}].</translation>
    </message>
    <message>
        <source>These minutes are adopted and do not change[: {path}].</source>
        <translation>هذا المحضر معتمد ولا يتغير[: {path}].</translation>
    </message>
    <message>
        <source>These minutes are with their readers: a change ends the answers to them.</source>
        <translation>هذا المحضر لدى قرائه: وأي تغيير فيه ينهي الردود عليه.</translation>
    </message>
    <message>
        <source>These missions dissented: {missions}.</source>
        <translation>اعترضت هذه البعثات: {missions}.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>هذه الحصص لا تتوافق معا.</translation>
    </message>
    <message>
        <source>This bundle is set aside: it stopped the program that read it.</source>
        <translation>نحيت هذه الحزمة: أوقفت البرنامج الذي قرأها.</translation>
    </message>
    <message>
        <source>This bundle was decided on: {state}; its file is not kept.</source>
        <translation>بت في هذه الحزمة: {state}؛ ولا يحتفظ بملفها.</translation>
    </message>
    <message>
        <source>This bundle was not set aside: it was read, and waits.</source>
        <translation>لم تنح هذه الحزمة جانبا: قرئت وهي تنتظر.</translation>
    </message>
    <message>
        <source>This command needs a vault, and none was named.</source>
        <translation>يحتاج هذا الأمر إلى خزنة، ولم تذكر أي خزنة.</translation>
    </message>
    <message>
        <source>This document cannot be read[: {why}].</source>
        <translation>تتعذر قراءة هذه الوثيقة[: {why}].</translation>
    </message>
    <message>
        <source>This file holds no certificate.</source>
        <translation>لا شهادة في هذا الملف.</translation>
    </message>
    <message>
        <source>This file is no bundle of ours[: it begins with {zeros} zeros].</source>
        <translation>هذا الملف ليس من حزمنا[: عدد الأصفار في أوله {zeros}].</translation>
    </message>
    <message>
        <source>This file is no complete backup of a vault.</source>
        <translation>هذا الملف ليس نسخة احتياطية كاملة لخزنة.</translation>
    </message>
    <message>
        <source>This file is no proof of two histories, or not a sound one.</source>
        <translation>هذا الملف ليس برهانا على سجلين مختلفين، أو ليس برهانا سليما.</translation>
    </message>
    <message>
        <source>This is frozen[: {ref}]; nothing of it is changed any more.</source>
        <translation>هذا مجمد[: ⁨{ref}⁩]؛ ولا يغير فيه شيء بعد الآن.</translation>
    </message>
    <message>
        <source>This is no address of a place.</source>
        <translation>هذا ليس عنوان مكان.</translation>
    </message>
    <message>
        <source>This is no card, or not all of one.</source>
        <translation>هذه ليست بطاقة، أو ليست كاملة.</translation>
    </message>
    <message>
        <source>This is no private key that can be opened.</source>
        <translation>هذا ليس مفتاحا خاصا يمكن فتحه.</translation>
    </message>
    <message>
        <source>This is not a key.</source>
        <translation>هذا ليس مفتاحا.</translation>
    </message>
    <message>
        <source>This is not the stick of last time: {path} is a folder of this laptop&apos;s own disk now.</source>
        <translation>ليست هذه ذاكرة المرة السابقة: صار {path} الآن مجلدا على قرص هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>This is not the text of a card&apos;s QR code, or not all of it.</source>
        <translation>هذا ليس نص رمز QR لبطاقة، أو ليس كاملا.</translation>
    </message>
    <message>
        <source>This is the card of this very laptop.</source>
        <translation>هذه بطاقة هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>This laptop&apos;s disk is full[: {needed} bytes are needed, {free} are free]; nothing of it was kept.</source>
        <translation>قرص هذا الحاسوب ممتلئ[: المطلوب {needed} بايت، والمتاح {free}]؛ ولم يحفظ منه شيء.</translation>
    </message>
    <message>
        <source>This meeting begins at {starts}, which is still ahead.</source>
        <translation>يبدأ هذا الاجتماع في {starts}، ولم يحن ذلك الوقت بعد.</translation>
    </message>
    <message>
        <source>This meeting has not been held yet.</source>
        <translation>لم ينعقد هذا الاجتماع بعد.</translation>
    </message>
    <message>
        <source>This meeting took place: it is not put off, moved or cancelled any more.</source>
        <translation>انعقد هذا الاجتماع: فلا يؤجل ولا ينقل ولا يلغى.</translation>
    </message>
    <message>
        <source>This paper is of nothing that is here[: {ref}].</source>
        <translation>هذه الوثيقة لا تخص شيئا موجودا هنا[: {ref}].</translation>
    </message>
    <message>
        <source>This passphrase could be guessed[: {why}].</source>
        <translation>يمكن تخمين عبارة المرور هذه[: {why}].</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>عبارة المرور هذه لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>This place can be read but not written.</source>
        <translation>يمكن القراءة من هذا المكان دون الكتابة فيه.</translation>
    </message>
    <message>
        <source>This recovery kit does not open the vault.</source>
        <translation>مجموعة الاسترداد هذه لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>This share is of the kit “{kit}”; the first one was of the kit “{first}”.</source>
        <translation>هذه الحصة من المجموعة «{kit}»؛ وكانت الأولى من المجموعة «{first}».</translation>
    </message>
    <message>
        <source>This was refused: {code}.</source>
        <translation>رفض هذا: {code}.</translation>
    </message>
    <message>
        <source>Two bundles with number {number} came from {name}, so two copies of its vault are in use; there is no file that shows it.</source>
        <translation>وصلت من ⁨{name}⁩ حزمتان بالرقم {number}، فثمة نسختان من خزنته قيد الاستعمال؛ ولا ملف يبين ذلك.</translation>
    </message>
    <message>
        <source>What is here of {ref} is of another state than the paper.</source>
        <translation>ما هو هنا من {ref} في حالة غير حالة الوثيقة.</translation>
    </message>
    <message>
        <source>What this corrects reads otherwise by now[: {now}].</source>
        <translation>تغير النص المطلوب تصويبه منذ ذلك الحين[: {now}].</translation>
    </message>
    <message>
        <source>Which clock {site} keeps is not known.</source>
        <translation>توقيت الموقع ⁨{site}⁩ غير معروف.</translation>
    </message>
    <message>
        <source>Without an owner who is a party, or without a date: {actions}.</source>
        <translation>بلا مسؤول من الجهات أو بلا تاريخ: {actions}.</translation>
    </message>
    <message>
        <source>Word {position} is not in the list of words.</source>
        <translation>الكلمة {position} ليست في قائمة الكلمات.</translation>
    </message>
    <message>
        <source>Words needed here: {wanted}; given: {given}.</source>
        <translation>الكلمات اللازمة هنا: {wanted}؛ والمعطاة: {given}.</translation>
    </message>
    <message>
        <source>You did not revoke {name}.</source>
        <translation>لم تلغ أنت اعتماد {name}.</translation>
    </message>
    <message>
        <source>Your mission said nothing of {one} and {other}.</source>
        <translation>لم تقل بعثتك شيئا عن {one} و{other}.</translation>
    </message>
    <message>
        <source>{audience} gets a cleared copy only, never a bundle.</source>
        <translation>لا ترسل إلى {audience} إلا نسخة منقحة، وليس حزمة.</translation>
    </message>
    <message>
        <source>{audience} gets a cleared copy only; {name} is none.</source>
        <translation>لا ترسل إلى {audience} إلا نسخة منقحة؛ و{name} ليس كذلك.</translation>
    </message>
    <message>
        <source>{digest} is too short to name what a paper says.</source>
        <translation>{digest} أقصر من أن يدل على ما تقوله وثيقة.</translation>
    </message>
    <message>
        <source>{field} cannot be that. Allowed: {allowed}.</source>
        <translation>هذه القيمة غير مقبولة في الحقل ⁨{field}⁩. المسموح به: ⁨{allowed}⁩.</translation>
    </message>
    <message>
        <source>{field} cannot be that[: {rule}][; for example: {example}].</source>
        <translation>هذه القيمة غير مقبولة في الحقل ⁨{field}⁩[: ⁨{rule}⁩][؛ مثلا: ⁨{example}⁩].</translation>
    </message>
    <message>
        <source>{field}: {least} is more than {most}.</source>
        <translation>⁨{field}⁩: ⁨{least}⁩ أكبر من ⁨{most}⁩.</translation>
    </message>
    <message>
        <source>{given} is no fingerprint of an SSH key.</source>
        <translation>ليست {given} بصمة مفتاح SSH.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>لا يمكن بلوغ {host}.</translation>
    </message>
    <message>
        <source>{host} does not let this user in.</source>
        <translation>لا يسمح {host} لهذا المستخدم بالدخول.</translation>
    </message>
    <message>
        <source>{host} sends us to another address; that is not followed.</source>
        <translation>يحيلنا {host} إلى عنوان آخر؛ ولا نتبعه.</translation>
    </message>
    <message>
        <source>{host} shows another key than was compared: {fingerprint}[, not {expected}].</source>
        <translation>يظهر {host} مفتاحا غير الذي قورن: {fingerprint}[، وليس {expected}].</translation>
    </message>
    <message>
        <source>{kind} is taken as counts by place and month; its words, day and point stay in the file.</source>
        <translation>يؤخذ {kind} كأعداد حسب المكان والشهر؛ ويبقى نصه ويومه ونقطته في الملف.</translation>
    </message>
    <message>
        <source>{meetings} quotes this and goes to {missions}, who could not have it then.</source>
        <translation>يقتبس {meetings} هذا ويرسل إلى {missions}، ولن يجوز إطلاعهم عليه حينئذ.</translation>
    </message>
    <message>
        <source>{name} belongs to an exercise or this vault does, not both.</source>
        <translation>إما {name} وإما هذه الخزنة من تمرين، لا كلاهما.</translation>
    </message>
    <message>
        <source>{name} is no warning; only warnings are acknowledged.</source>
        <translation>{name} ليس إنذارا؛ ولا إشعار بالاستلام إلا للإنذارات.</translation>
    </message>
    <message>
        <source>{name} is not for {audience}[: {why}].</source>
        <translation>{name} ليس موجها إلى {audience}[: {why}].</translation>
    </message>
    <message>
        <source>{name} is not of {mission}: each mission speaks for its own.</source>
        <translation>{name} ليس من {mission}: كل بعثة تقرر بشأن من يتبعها.</translation>
    </message>
    <message>
        <source>{name} is not verified, so nothing is sent.</source>
        <translation>لم يتم التحقق من {name}، ولذلك لا يرسل شيء.</translation>
    </message>
    <message>
        <source>{name} is of a time that begins on {day}.</source>
        <translation>{name} يخص فترة تبدأ في {day}.</translation>
    </message>
    <message>
        <source>{name} is of the type {type}; {wanted} is asked for.</source>
        <translation>{name} من النوع {type}؛ والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>{name} is stopped: two histories were written under this one device, as happens when a vault is copied.</source>
        <translation>{name} موقوف: كتب سجلان مختلفان باسم هذا الجهاز الواحد، كما يحدث عند نسخ خزنة.</translation>
    </message>
    <message>
        <source>{name} is told in numbers only, and no product quotes it.</source>
        <translation>{name} لا يذكر إلا بالأعداد، ولا يقتبسه أي منتج.</translation>
    </message>
    <message>
        <source>{name} reads otherwise here than what {keeper} circulated: the text was changed since, or a part of it has not come.</source>
        <translation>نص {name} هنا يختلف عما عممه {keeper}: فإما غير النص منذئذ، وإما لم يصل جزء منه.</translation>
    </message>
    <message>
        <source>{name} was introduced to you; introductions are not passed on.</source>
        <translation>جرى تعريفك بـ {name}؛ ولا ينقل التعريف إلى غيرك.</translation>
    </message>
    <message>
        <source>{name} was revoked by a colleague of its own mission; nothing goes there.</source>
        <translation>ألغى زميل من بعثة {name} نفسها اعتماده؛ فلا يرسل إليه شيء.</translation>
    </message>
    <message>
        <source>{name} was stopped; nothing goes there or comes from there.</source>
        <translation>{name} موقوف؛ لا يرسل إليه شيء ولا يؤخذ منه.</translation>
    </message>
    <message>
        <source>{number} was the last on this incident.</source>
        <translation>كان {number} الأخير بشأن هذا الحادث.</translation>
    </message>
    <message>
        <source>{one} and {other} are one event by way of a third note.</source>
        <translation>{one} و{other} حدث واحد عن طريق ملاحظة ثالثة.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be one event: somebody says of them, or of two linked with them, that they are two.</source>
        <translation>لا يمكن أن يكون {one} و{other} حدثا واحدا: قال أحد إنهما، أو إن اثنين مرتبطين بهما، حدثان.</translation>
    </message>
    <message>
        <source>{owner} recalled it, so it does not go to {reader}.</source>
        <translation>استرجعه {owner}، ولذلك لا يرسل إلى {reader}.</translation>
    </message>
    <message>
        <source>{owner} recalled {ref}; the copy here is set aside.</source>
        <translation>استرجع {owner} القيد {ref}؛ والنسخة الموجودة هنا منحاة.</translation>
    </message>
    <message>
        <source>{path} is a vault&apos;s own folder; bundles are not exchanged there.</source>
        <translation>{path} مجلد خزنة؛ ولا تتبادل الحزم فيه.</translation>
    </message>
    <message>
        <source>{place} is no place of the list; it is kept as it stands.</source>
        <translation>{place} ليس مكانا في القائمة؛ ويحفظ كما هو.</translation>
    </message>
    <message>
        <source>{place} of our list lies {km} km from the position.</source>
        <translation>يبعد {place} الوارد في قائمتنا {km} كم عن الموقع.</translation>
    </message>
    <message>
        <source>{reader} refused the bundle with it[: {said}].</source>
        <translation>رفض {reader} الحزمة التي تحويه[: {said}].</translation>
    </message>
    <message>
        <source>{ref} cannot be one event with another note: two incidents, movements or displacements can.</source>
        <translation>لا يمكن أن يكون {ref} حدثا واحدا مع ملاحظة أخرى: يمكن ذلك لحادثين أو تحركين أو حالتي نزوح.</translation>
    </message>
    <message>
        <source>{ref} is a statement or a recall; those are withdrawn.</source>
        <translation>{ref} بيان أو استرجاع؛ وهذان يسحبان.</translation>
    </message>
    <message>
        <source>{ref} is an assessment of another kind.</source>
        <translation>{ref} تقييم من نوع آخر.</translation>
    </message>
    <message>
        <source>{ref} is deleted; what is written now would not show.</source>
        <translation>حذف {ref}؛ وما يكتب الآن لن يظهر.</translation>
    </message>
    <message>
        <source>{ref} is not cleared by: {missing}.</source>
        <translation>لم يجز {ref}: {missing}.</translation>
    </message>
    <message>
        <source>{ref} is not recalled.</source>
        <translation>لم يسترجع {ref}.</translation>
    </message>
    <message>
        <source>{ref} never left this vault for another mission.</source>
        <translation>لم يغادر {ref} هذه الخزنة قط إلى بعثة أخرى.</translation>
    </message>
    <message>
        <source>{ref} proposes no correction of these minutes.</source>
        <translation>لا يقترح {ref} أي تصحيح لهذا المحضر.</translation>
    </message>
    <message>
        <source>{ref} quotes a recalled record: {quoted}, which {owner} recalled.</source>
        <translation>يقتبس {ref} قيدا مسترجعا: {quoted}، وقد استرجعه {owner}.</translation>
    </message>
    <message>
        <source>{type} does not have that kind. Allowed: {allowed}.</source>
        <translation>ليس في {type} هذا النوع. المسموح به: {allowed}.</translation>
    </message>
    <message>
        <source>{type} has no field {field}. It has: {allowed}.</source>
        <translation>ليس في {type} حقل باسم {field}. الحقول: {allowed}.</translation>
    </message>
    <message>
        <source>{why} So the warning {ref}[, made from {source},] stays as it is: it does not go to {reader}.</source>
        <translation>{why} لذلك يبقى الإنذار {ref}[، المعد من {source}،] كما هو: لا يرسل إلى {reader}.</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>It quotes a recalled record: {refs}; make a new one.</source>
        <translation>يقتبس قيدا مسترجعا: ⁨{refs}⁩؛ أعد منتجا جديدا.</translation>
    </message>
    <message>
        <source>Recalled by {role}, {site}, {when}: {why}</source>
        <translation>استرجعه ⁨{role}⁩، ⁨{site}⁩، ⁨{when}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>What somebody read, printed or copied meanwhile cannot be called back.</source>
        <translation>ما قرأه أحد أو طبعه أو نسخه في هذه الأثناء لا يمكن استرداده.</translation>
    </message>
    <message>
        <source>all other missions</source>
        <translation>جميع البعثات الأخرى</translation>
    </message>
    <message>
        <source>its marking was raised: {why}</source>
        <translation>رفعت درجة سريته: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>recalled; not heard yet that it knows</source>
        <translation>استرجع؛ لا خبر بعد عن وصول الاسترجاع إليه</translation>
    </message>
    <message>
        <source>refused the recall {when}</source>
        <translation>رفض الاسترجاع في ⁨{when}⁩</translation>
    </message>
    <message>
        <source>said {when} that it has no copy</source>
        <translation>أفاد في ⁨{when}⁩ بأن لا نسخة لديه</translation>
    </message>
    <message>
        <source>set its copy aside {when}</source>
        <translation>نحى نسخته في ⁨{when}⁩</translation>
    </message>
    <message>
        <source>told {when}; not heard yet that it set its copy aside</source>
        <translation>أبلغ في ⁨{when}⁩؛ لا خبر بعد عن تنحية نسخته</translation>
    </message>
    <message>
        <source>{said}; had passed it on to {missions}</source>
        <translation>{said}؛ وكان قد نقله إلى {missions}</translation>
    </message>
</context>
<context>
    <name>RecallForm</name>
    <message>
        <source>From all other missions</source>
        <translation>من جميع البعثات الأخرى</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>ممن</translation>
    </message>
    <message>
        <source>From {mission}</source>
        <translation>من ⁨{mission}⁩</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Their vaults set their copies aside: no list, search, paper or bundle has them any more, and each vault reports that to you. Nothing is destroyed, and you can withdraw it.</source>
        <translation>تنحي خزائنهم نسخها: فلا ترد بعدها في أي قائمة أو بحث أو وثيقة أو حزمة، وتبلغك كل خزنة بذلك. لا يتلف شيء، ويمكنك سحب الاسترجاع.</translation>
    </message>
    <message>
        <source>Why, in one line; they read it, so nothing classified</source>
        <translation>السبب، في سطر واحد؛ وهم يقرؤونه، فلا تذكر شيئا سريا</translation>
    </message>
</context>
<context>
    <name>RecallPanel</name>
    <message>
        <source>Recalled. It leaves first with the next exchange.</source>
        <translation>تم الاسترجاع. يغادر أولا مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>استرجاع…</translation>
    </message>
    <message>
        <source>The recall is withdrawn. That leaves first with the next exchange.</source>
        <translation>سحب الاسترجاع. ويغادر السحب أولا مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Withdraw the recall</source>
        <translation>سحب الاسترجاع</translation>
    </message>
    <message>
        <source>{said} (from {whom})</source>
        <translation>{said} (من {whom})</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Recalled {kind}</source>
        <translation>⁨{kind}⁩، سجل مسترجع</translation>
    </message>
    <message>
        <source>Untitled {kind}</source>
        <translation>{kind} بلا عنوان</translation>
    </message>
    <message>
        <source>not yet signed</source>
        <translation>لم يوقع بعد</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>النسخة {n}</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Attachments {n}</source>
        <translation>المرفقات {n}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>FLASH</source>
        <translation>FLASH</translation>
    </message>
    <message>
        <source>Hide here</source>
        <translation>إخفاء هنا</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Not saved as it stands: {fields}</source>
        <translation>لم يحفظ بصيغته الحالية: ⁨{fields}⁩</translation>
    </message>
    <message>
        <source>{n} to settle</source>
        <translation>للبت: {n}</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Copied to {path}, where it is not protected</source>
        <translation>نسخ إلى ⁦{path}⁩ حيث لا حماية له</translation>
    </message>
    <message>
        <source>FLASH</source>
        <translation>FLASH</translation>
    </message>
    <message>
        <source>Hub {office}</source>
        <translation>المركز الإقليمي {office}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يحفظ بعد</translation>
    </message>
    <message>
        <source>People came to harm or the United Nations were the target, and no FLASH went out.</source>
        <translation>لحق أذى بأشخاص أو كانت الأمم المتحدة هي الهدف، ولم يصدر أي تقرير FLASH.</translation>
    </message>
</context>
<context>
    <name>RecoveryEntry</name>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Shares taken: {taken} of {needed} needed. Now choose a new passphrase.</source>
        <translation>الحصص المأخوذة: {taken} من {needed} لازمة. اختر الآن عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>Shares taken: {taken} of {needed} needed. Type another one.</source>
        <translation>الحصص المأخوذة: {taken} من {needed} لازمة. اكتب حصة أخرى.</translation>
    </message>
    <message>
        <source>Take this share</source>
        <translation>خذ هذه الحصة</translation>
    </message>
    <message>
        <source>The 24 words of the recovery kit, or one share</source>
        <translation>كلمات مجموعة الاسترداد الـ 24، أو حصة واحدة</translation>
    </message>
</context>
<context>
    <name>RehearsalModel</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>إخفاؤها</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>يغادر</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which changed long ago</source>
        <translation>
            <numerusform>ولا غيرها مما عدل قديما</numerusform>
            <numerusform>وواحد غيرها عدل قديما</numerusform>
            <numerusform>واثنان غيرها عدلا قديما</numerusform>
            <numerusform>و%n غيرها عدلت قديما</numerusform>
            <numerusform>و%n غيرها عدلت قديما</numerusform>
            <numerusform>و%n غيرها عدلت قديما</numerusform>
        </translation>
    </message>
    <message>
        <source>its deletion</source>
        <translation>حذفه</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message numerus="yes">
        <source>%n large file(s) when asked for</source>
        <translation>
            <numerusform>لا ملفات كبيرة عند الطلب</numerusform>
            <numerusform>ملف كبير واحد عند الطلب</numerusform>
            <numerusform>ملفان كبيران عند الطلب</numerusform>
            <numerusform>%n ملفات كبيرة عند الطلب</numerusform>
            <numerusform>%n ملفا كبيرا عند الطلب</numerusform>
            <numerusform>%n ملف كبير عند الطلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Nobody to send to yet. Bring a colleague&apos;s card into the Directory.</source>
        <translation>لا أحد للإرسال إليه بعد. أدخل بطاقة زميل في الدليل.</translation>
    </message>
    <message>
        <source>Nothing new: they acknowledged all that is released to them.</source>
        <translation>لا جديد: أشعروا باستلام كل ما يجوز إطلاعهم عليه.</translation>
    </message>
    <message>
        <source>What leaves for</source>
        <translation>ما يغادر إلى</translation>
    </message>
    <message>
        <source>rehearsal · {size} now</source>
        <translation>معاينة · {size} الآن</translation>
    </message>
    <message>
        <source>rehearsal · {size} now, {more} of attachments after</source>
        <translation>معاينة · {size} الآن، ثم {more} من المرفقات</translation>
    </message>
</context>
<context>
    <name>ReleaseBar</name>
    <message>
        <source>Already with {names}, as it stands now.</source>
        <translation>موجود لدى {names} بحالته الراهنة.</translation>
    </message>
    <message>
        <source>Goes to nobody. Recalled from {names}.</source>
        <translation>لا يذهب إلى أحد. استرجع من: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Goes to nobody: it stays on this laptop.</source>
        <translation>لا يرسل إلى أحد: يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Goes to {names} with the next bundle.</source>
        <translation>يرسل إلى {names} مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>It may tell of a person: {words}. Write roles or codes.</source>
        <translation>قد يدل على شخص: ⁨{words}⁩. اكتب وظائف أو رموزا.</translation>
    </message>
    <message>
        <source>No TLP</source>
        <translation>بلا TLP</translation>
    </message>
    <message>
        <source>No other laptop is known yet: add a card in Directory.</source>
        <translation>لا يعرف أي حاسوب آخر بعد: أضف بطاقة في الدليل.</translation>
    </message>
    <message>
        <source>Nobody passes it on without asking its originator</source>
        <translation>لا ينقله أحد دون الرجوع إلى الجهة المنشئة</translation>
    </message>
    <message>
        <source>Not to {names}: {why}.</source>
        <translation>لا يرسل إلى {names}: {why}.</translation>
    </message>
    <message>
        <source>Originator control</source>
        <translation>رقابة الجهة المنشئة</translation>
    </message>
    <message>
        <source>Press to release it to them no longer</source>
        <translation>اضغط لوقف إطلاعهم عليه</translation>
    </message>
    <message>
        <source>Recalled from {names}.</source>
        <translation>استرجع من: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Release to somebody else as well</source>
        <translation>إطلاع جهة أخرى أيضا</translation>
    </message>
    <message>
        <source>TLP:RED stays where it was written</source>
        <translation>⁦TLP:RED⁩ يبقى حيث كتب</translation>
    </message>
    <message>
        <source>a cleared copy only</source>
        <translation>نسخة منقحة فقط</translation>
    </message>
    <message>
        <source>classified higher than they may hold</source>
        <translation>درجة سريته أعلى مما يسمح لهم</translation>
    </message>
    <message>
        <source>it is recalled from them</source>
        <translation>استرجع منهم</translation>
    </message>
    <message>
        <source>it quotes a recalled record</source>
        <translation>يقتبس قيدا مسترجعا</translation>
    </message>
    <message>
        <source>marked not to be released to them</source>
        <translation>عليه منع من إطلاعهم</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>لا يجوز إطلاعهم عليه</translation>
    </message>
    <message>
        <source>originator control</source>
        <translation>رقابة الجهة المنشئة</translation>
    </message>
    <message>
        <source>the originator has not agreed yet</source>
        <translation>لم توافق الجهة المنشئة بعد</translation>
    </message>
    <message>
        <source>this code is for counts only</source>
        <translation>هذا الرمز للأعداد فقط</translation>
    </message>
    <message>
        <source>{owner} decides this</source>
        <translation>القرار لدى {owner}</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>As a new device this vault has keys of its own. All that is written in it stays; contacts exchange with it once they have verified its new card.</source>
        <translation>كجهاز جديد تكون لهذه الخزنة مفاتيحها الخاصة. يبقى كل ما كتب فيها؛ وتتبادل معها جهات الاتصال بعد التحقق من بطاقتها الجديدة.</translation>
    </message>
    <message>
        <source>Go on as a new device</source>
        <translation>المتابعة كجهاز جديد</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
</context>
<context>
    <name>ReportClosing</name>
    <message>
        <source>Nobody said which clock this site keeps: times are in Z. Such as {zone}.</source>
        <translation>لم يحدد أحد توقيت هذا الموقع: الأوقات بتوقيت Z. مثلا: ⁦{zone}⁩.</translation>
    </message>
    <message>
        <source>On the clock of the site; next {when}.</source>
        <translation>بتوقيت الموقع؛ الإقفال التالي ⁨{when}⁩.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>SITREP closes at</source>
        <translation>إقفال SITREP في الساعة</translation>
    </message>
    <message>
        <source>The window keeps it from the next unlocking on.</source>
        <translation>تعتمدها النافذة ابتداء من فتح الخزنة التالي.</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>المنطقة الزمنية للموقع</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message numerus="yes">
        <source>%n bundles for others stay there.</source>
        <translation>
            <numerusform>لا حزم لآخرين تبقى هناك.</numerusform>
            <numerusform>تبقى هناك حزمة واحدة لآخرين.</numerusform>
            <numerusform>تبقى هناك حزمتان لآخرين.</numerusform>
            <numerusform>تبقى هناك %n حزم لآخرين.</numerusform>
            <numerusform>تبقى هناك %n حزمة لآخرين.</numerusform>
            <numerusform>تبقى هناك %n حزمة لآخرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait to be left there.</source>
        <translation>
            <numerusform>لا حزم تنتظر تركها هناك.</numerusform>
            <numerusform>حزمة واحدة تنتظر تركها هناك.</numerusform>
            <numerusform>حزمتان تنتظران تركهما هناك.</numerusform>
            <numerusform>%n حزم تنتظر تركها هناك.</numerusform>
            <numerusform>%n حزمة تنتظر تركها هناك.</numerusform>
            <numerusform>%n حزمة تنتظر تركها هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles were damaged and made good.</source>
        <translation>
            <numerusform>لا حزم تلفت ثم أصلحت.</numerusform>
            <numerusform>حزمة واحدة تلفت ثم أصلحت.</numerusform>
            <numerusform>حزمتان تلفتا ثم أصلحتا.</numerusform>
            <numerusform>%n حزم تلفت ثم أصلحت.</numerusform>
            <numerusform>%n حزمة تلفت ثم أصلحت.</numerusform>
            <numerusform>%n حزمة تلفت ثم أصلحت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to your bundles came, and nothing to decide on.</source>
        <translation>جاءت ردود على حزمك، ولا شيء يحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Everything was read back.</source>
        <translation>قرئ كل شيء للتحقق.</translation>
    </message>
    <message>
        <source>Everything was read back: safe to remove.</source>
        <translation>قرئ كل شيء للتحقق: يمكن إخراجها بأمان.</translation>
    </message>
    <message>
        <source>For {names}.</source>
        <translation>إلى ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>No more than {size} are carried.</source>
        <translation>لا يحمل أكثر من ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Nothing new here for you, and nothing new to leave.</source>
        <translation>لا جديد هنا لك، ولا جديد تتركه.</translation>
    </message>
    <message>
        <source>Stopped on the way: {sent} sent, {received} received, {refused} refused.</source>
        <translation>توقف في منتصف الطريق: المرسل {sent}، الوارد {received}، المرفوض {refused}.</translation>
    </message>
    <message>
        <source>This stick loses data: take another.</source>
        <translation>هذه الذاكرة تفقد البيانات: استخدم غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيره</numerusform>
            <numerusform>و%n غيرهما</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received, {refused} refused.</source>
        <translation>المرسل: {sent}، الوارد: {received}، المرفوض: {refused}.</translation>
    </message>
    <message>
        <source>{sent} sent. Nothing here for you.</source>
        <translation>المرسل: {sent}. لا شيء هنا لك.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Decisions {d} · actions {a}</source>
        <translation>القرارات {d} · الإجراءات {a}</translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation>الجهة القائدة: ⁨{lead}⁩</translation>
    </message>
    <message>
        <source>Missing: {functions}</source>
        <translation>الغائبة: {functions}</translation>
    </message>
    <message>
        <source>Nobody is called {name}.</source>
        <translation>لا أحد باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>الوثيقة: ⁨{paper}⁩</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>عبر الفيديو</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>غادر {time}</translation>
    </message>
    <message>
        <source>next meeting: {day}</source>
        <translation>الاجتماع المقبل: {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>no owner and no date</source>
        <translation>بلا مسؤول ولا تاريخ</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>غير مدعو</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>لم يؤشر</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>جزئيا</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>working days: {day}</source>
        <translation>أيام العمل: {day}</translation>
    </message>
    <message>
        <source>{label}: {problem}</source>
        <translation>⁨{label}⁩: {problem}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} min planned</source>
        <translation>المقرر: {n} د</translation>
    </message>
    <message>
        <source>{n} of {all} functions are here</source>
        <translation>الوظائف الحاضرة: {n} من {all}</translation>
    </message>
    <message>
        <source>{spent} of {planned}</source>
        <translation>{spent} من {planned}</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>⁨{text}⁩ ليس تاريخا.</translation>
    </message>
    <message>
        <source>{time} · over time</source>
        <translation>{time} · تجاوز الوقت</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراء</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%n قرارات</numerusform>
            <numerusform>%n قرارا</numerusform>
            <numerusform>%n قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>فتح القاعة</translation>
    </message>
    <message>
        <source>So far: {counts}</source>
        <translation>حتى الآن: {counts}</translation>
    </message>
    <message>
        <source>Taking minutes while they talk</source>
        <translation>تدوين المحضر أثناء الكلام</translation>
    </message>
    <message>
        <source>The room takes the whole window: the agenda with a clock per item, a line for each point, D for a decision, A for an action, and one key for each mission that comes or leaves. Everything typed is in the vault within a second.</source>
        <translation>تشغل القاعة النافذة كلها: جدول الأعمال مع ساعة لكل بند، وسطر لكل نقطة، وD للقرار، وA للإجراء، ومفتاح واحد لكل بعثة تصل أو تغادر. كل ما يكتب يصير في الخزنة خلال ثانية.</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>No meeting is open</source>
        <translation>لا اجتماع مفتوح</translation>
    </message>
    <message>
        <source>Open a meeting first; its minutes are taken here. Esc leads back.</source>
        <translation>افتح اجتماعا أولا؛ يدون محضره هنا. مفتاح Esc للعودة.</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>RotaPanel</name>
    <message>
        <source>Add whose turn comes next</source>
        <translation>أضف صاحب الدور التالي</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn is written down: the duty to host falls to whoever asks.</source>
        <translation>لم يدون دور أحد: تقع الاستضافة على من يطلبها.</translation>
    </message>
    <message>
        <source>One line that says why</source>
        <translation>سطر واحد يبين السبب</translation>
    </message>
    <message>
        <source>One line that the rota will show</source>
        <translation>سطر واحد يظهر في جدول الأدوار</translation>
    </message>
    <message>
        <source>Skip a turn</source>
        <translation>تخطي دور</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>تخطيه</translation>
    </message>
    <message>
        <source>Skip this turn…</source>
        <translation>تخطي هذا الدور…</translation>
    </message>
    <message>
        <source>Taken out: the turn of {party}</source>
        <translation>حذف: دور ⁨{party}⁩</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>{party} hosts next</source>
        <translation>المضيف التالي: ⁨{party}⁩</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add: name it, Enter</source>
        <translation>للإضافة: اكتب الاسم ثم اضغط Enter</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>تم التفريغ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>CSV with HXL</source>
        <translation>CSV بوسوم HXL</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>ملف GeoJSON</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Save what is shown, for</source>
        <translation>حفظ المعروض لـ</translation>
    </message>
    <message>
        <source>Whom it is saved for</source>
        <translation>لمن يحفظ</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>And again</source>
        <translation>ومرة أخرى</translation>
    </message>
    <message>
        <source>Good. Strong enough for years.</source>
        <translation>جيد. قوية بما يكفي لسنوات.</translation>
    </message>
    <message>
        <source>It is the only key to what you write. Nobody can reset it but you, with the recovery kit of the next step.</source>
        <translation>هي المفتاح الوحيد لما تكتبه. لا يمكن لأحد تغييرها سواك، بمجموعة الاسترداد في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Learn these words</source>
        <translation>احفظ هذه الكلمات</translation>
    </message>
    <message>
        <source>Make up a story that has them in this order. Capitals do not occur.</source>
        <translation>ألف قصة ترد فيها بهذا الترتيب. لا أحرف كبيرة فيها.</translation>
    </message>
    <message>
        <source>Make up my own</source>
        <translation>اختيار كلماتي</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Take the proposed words</source>
        <translation>اعتماد الكلمات المقترحة</translation>
    </message>
    <message>
        <source>Type it once</source>
        <translation>اكتبها مرة</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Civil affairs</source>
        <translation>الشؤون المدنية</translation>
    </message>
    <message>
        <source>Cross-border</source>
        <translation>عبر الحدود</translation>
    </message>
    <message>
        <source>Displacement and humanitarian</source>
        <translation>النزوح والشؤون الإنسانية</translation>
    </message>
    <message>
        <source>Host authority relations</source>
        <translation>العلاقات مع السلطات المضيفة</translation>
    </message>
    <message>
        <source>Media and lines</source>
        <translation>الإعلام والمواقف المعتمدة</translation>
    </message>
    <message>
        <source>Planned, next 24 hours</source>
        <translation>المخطط له، الساعات الـ 24 القادمة</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>سياسي</translation>
    </message>
    <message>
        <source>Protection and human rights</source>
        <translation>الحماية وحقوق الإنسان</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Support and air</source>
        <translation>الدعم والطيران</translation>
    </message>
</context>
<context>
    <name>SeriesPane</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Hub {office}</source>
        <translation>المركز الإقليمي {office}</translation>
    </message>
    <message>
        <source>Untitled series</source>
        <translation>سلسلة بلا عنوان</translation>
    </message>
    <message>
        <source>Who, where and how</source>
        <translation>من وأين وكيف</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة (%n)</numerusform>
            <numerusform>دقيقتان (%n)</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>After no touch for</source>
        <translation>بعد خمول مدته</translation>
    </message>
    <message>
        <source>Also with Ctrl+L, and when the desktop locks or sleeps. On Linux nothing can keep other programs from taking pictures of the screen.</source>
        <translation>وكذلك بالمفتاحين Ctrl+L، وعند قفل سطح المكتب أو سكونه. في Linux لا شيء يمنع برامج أخرى من تصوير الشاشة.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Kept in this vault.</source>
        <translation>محفوظة في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>Shared</name>
    <message>
        <source>Others</source>
        <translation>غيرهم</translation>
    </message>
    <message>
        <source>acknowledged {when} by {role}: {action}</source>
        <translation>أشعر بالاستلام {when}، ⁨{role}⁩: ⁨{action}⁩</translation>
    </message>
    <message>
        <source>and more contacts: {n}</source>
        <translation>وجهات اتصال أخرى: {n}</translation>
    </message>
    <message>
        <source>and more papers: {n}</source>
        <translation>ووثائق أخرى: {n}</translation>
    </message>
    <message>
        <source>does not go there: {why}</source>
        <translation>لا يرسل إلى هناك: {why}</translation>
    </message>
    <message>
        <source>no laptop is known there: tell them by radio</source>
        <translation>لا يعرف حاسوب هناك: أبلغهم باللاسلكي</translation>
    </message>
    <message>
        <source>not acknowledged yet</source>
        <translation>لا إشعار بالاستلام بعد</translation>
    </message>
    <message>
        <source>not acknowledged, and the time for it is over</source>
        <translation>لا إشعار بالاستلام وقد فات وقته</translation>
    </message>
    <message>
        <source>{said} · for an earlier text</source>
        <translation>{said} · بشأن نص سابق</translation>
    </message>
    <message>
        <source>{said} · not signed; noted by {role}</source>
        <translation>{said} · بلا توقيع؛ المدون: ⁨{role}⁩</translation>
    </message>
    <message>
        <source>{when} ({there} there)</source>
        <translation>{when} (هناك: {there})</translation>
    </message>
</context>
<context>
    <name>SharedPanel</name>
    <message>
        <source>Acknowledge</source>
        <translation>إشعار بالاستلام</translation>
    </message>
    <message>
        <source>Acknowledged. It leaves first with the next exchange.</source>
        <translation>تم الإشعار. يغادر أولا مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>إشعار بالاستلام…</translation>
    </message>
    <message>
        <source>Action on it</source>
        <translation>الإجراء المتخذ بشأنه</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Note an answer by radio or telephone…</source>
        <translation>تدوين رد باللاسلكي أو الهاتف…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>On paper, which no recall reaches: ask for it back</source>
        <translation>على الورق، ولا يبلغه أي استرجاع: اطلب إعادته</translation>
    </message>
    <message>
        <source>What you do about it, in one line</source>
        <translation>ما تفعله بشأنه، في سطر واحد</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>لدى من هو</translation>
    </message>
    <message>
        <source>Who noted it</source>
        <translation>من أشعر بالاستلام</translation>
    </message>
</context>
<context>
    <name>SpokenAnswer</name>
    <message>
        <source>Acknowledged over</source>
        <translation>وسيلة الإشعار بالاستلام</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Their role, no name</source>
        <translation>وظيفتهم دون اسم</translation>
    </message>
    <message>
        <source>What they do about it, in one line</source>
        <translation>ما يفعلونه بشأنه، في سطر واحد</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Bring in a colleague&apos;s card</source>
        <translation>إدخال بطاقة زميل</translation>
    </message>
    <message>
        <source>Choose a card…</source>
        <translation>اختيار بطاقة…</translation>
    </message>
    <message>
        <source>Choose a colleague&apos;s card</source>
        <translation>اختيار بطاقة زميل</translation>
    </message>
    <message>
        <source>Load the sample region</source>
        <translation>تحميل المنطقة النموذجية</translation>
    </message>
    <message>
        <source>Notes of December 2009 from seven sites, all marked as samples.</source>
        <translation>ملاحظات من ديسمبر 2009 من سبعة مواقع، كلها معلمة كنماذج.</translation>
    </message>
    <message>
        <source>Practise with the sample region</source>
        <translation>التدرب على المنطقة النموذجية</translation>
    </message>
    <message>
        <source>Whoever you exchange with has a card, a small file. You compare a code with them before anything is sent.</source>
        <translation>لكل من تتبادل معه بطاقة، وهي ملف صغير. تقارن معه رمزا قبل إرسال أي شيء.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Acknowledged</source>
        <translation>أشعر بالاستلام</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>اتخذ إجراء</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرض للخطر</translation>
    </message>
    <message>
        <source>Being cleared</source>
        <translation>قيد الإجازة</translation>
    </message>
    <message>
        <source>Being merged</source>
        <translation>قيد الدمج</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مجاز</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحح</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>حالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>متخلى عنه</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منته</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>قيد المتابعة</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمد</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>مقدم</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>جرى تسليمه</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>منعقد</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سار</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>مدون</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>خارج المسار</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>على المسار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open for input</source>
        <translation>مفتوح للمساهمات</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Relocated</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>محدد الموعد</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حل محله غيره</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>جرى استلامه</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>لاغ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>مكتوب</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>A word on it</source>
        <translation>كلمة في الأمر</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>وضعه الحالي</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>الحالة التالية</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>إفادة</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {at}</source>
        <translation>حفظ {at}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جار الحفظ…</translation>
    </message>
</context>
<context>
    <name>StepsLine</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>الخطوة {n} من {all}</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Adopted text: {hash}</source>
        <translation>النص المعتمد: ⁦{hash}⁩</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Agreed by silence</source>
        <translation>موافقة صامتة</translation>
    </message>
    <message>
        <source>Dissent…</source>
        <translation>اعتراض…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Invited, but the meeting is not released to them: {names}</source>
        <translation>مدعوون، لكن لم يجز إطلاعهم على الاجتماع: {names}</translation>
    </message>
    <message>
        <source>Release to them</source>
        <translation>إطلاعهم عليه</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Save or print decisions…</source>
        <translation>حفظ القرارات أو طباعتها…</translation>
    </message>
    <message>
        <source>Save or print minutes…</source>
        <translation>حفظ المحضر أو طباعته…</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Nobody is called {name}.</source>
        <translation>لا أحد باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{text} is no day: 18 Dec, fri or +5 is.</source>
        <translation>⁨{text}⁩ ليس تاريخا: اكتب مثلا ⁦2009-12-18⁩ أو ⁦+5⁩.</translation>
    </message>
    <message>
        <source>{text} may be: {names}.</source>
        <translation>قد يكون ⁨{text}⁩: {names}.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Copied. What lies on the clipboard is not protected.</source>
        <translation>تم النسخ. ما في الحافظة غير محمي.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Print the page…</source>
        <translation>طباعة الصفحة…</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>حفظ في صفحة…</translation>
    </message>
    <message>
        <source>Text for radio or e-mail</source>
        <translation>نص للاسلكي أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Text for radio or e-mail, and the page</source>
        <translation>النص للاسلكي أو البريد الإلكتروني، والصفحة</translation>
    </message>
    <message>
        <source>{n} of {most} characters</source>
        <translation>الأحرف: {n} من {most}</translation>
    </message>
    <message>
        <source>{said} · shortened: {parts}</source>
        <translation>⁨{said}⁩ · المختصر: ⁨{parts}⁩</translation>
    </message>
</context>
<context>
    <name>ThirdValue</name>
    <message>
        <source>Keep this text</source>
        <translation>الاحتفاظ بهذا النص</translation>
    </message>
    <message>
        <source>Keep what I wrote</source>
        <translation>الاحتفاظ بما كتبت</translation>
    </message>
    <message>
        <source>Neither, but</source>
        <translation>لا هذه ولا تلك</translation>
    </message>
</context>
<context>
    <name>ThriftBox</name>
    <message>
        <source>Exchange at most {size} MB</source>
        <translation>تبادل {size} م.ب كحد أقصى</translation>
    </message>
    <message>
        <source>Exchange everything</source>
        <translation>تبادل كل شيء</translation>
    </message>
    <message>
        <source>Exchange only warnings</source>
        <translation>تبادل الإنذارات فقط</translation>
    </message>
    <message>
        <source>What is left behind goes with the next visit.</source>
        <translation>ما يبقى يغادر مع التبادل التالي.</translation>
    </message>
    <message>
        <source>What this visit may cost</source>
        <translation>الحد المسموح به لهذا التبادل</translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>Time: arrows move the end, with Shift the beginning; Home takes all</source>
        <translation>الزمن: الأسهم تحرك النهاية، ومع Shift البداية؛ و⁦Home⁩ يعرض الكل</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Actions due</source>
        <translation>الإجراءات المستحقة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Meetings ahead</source>
        <translation>الاجتماعات القادمة</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>a venue</source>
        <translation>مكان الاجتماع</translation>
    </message>
    <message>
        <source>an agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>and more of these: {n}</source>
        <translation>ومثلها أيضا: {n}</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>جار البحث…</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <translation>الناقص: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>no contact noted yet</source>
        <translation>لم يدون أي اتصال بعد</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>لا شيء ناقص</translation>
    </message>
    <message>
        <source>replies {n}</source>
        <translation>الردود: {n}</translation>
    </message>
    <message>
        <source>seats {n}</source>
        <translation>المقاعد: {n}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>visas {n}</source>
        <translation>التأشيرات: {n}</translation>
    </message>
    <message>
        <source>{kind} {n}</source>
        <translation>⁨{kind}⁩: {n}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Nothing needs you now</source>
        <translation>لا شيء مطلوب منك الآن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Warnings to acknowledge, actions that fall due, meetings ahead and what the checks find stand here by themselves. Until then: write down what happens.</source>
        <translation>تظهر هنا تلقائيا الإنذارات التي تنتظر الإشعار بالاستلام، والإجراءات التي يحل موعدها، والاجتماعات القادمة، وما تجده الفحوص. وحتى ذلك الحين: دون ما يحدث.</translation>
    </message>
    <message>
        <source>What needs us now</source>
        <translation>المطلوب منا الآن</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>Find anything  Ctrl+K</source>
        <translation>ابحث عن أي شيء  Ctrl+K</translation>
    </message>
    <message>
        <source>Find records, places, people, commands</source>
        <translation>البحث عن القيود والأماكن والأشخاص والأوامر</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>All</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>An event that several missions told of counts once; one that is told by month only counts on the first day of its month.</source>
        <translation>الحدث الذي روته عدة بعثات يحسب مرة واحدة؛ وما لا يذكر إلا بالشهر يحسب في أول أيام شهره.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبلها</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Hour there</source>
        <translation>الساعة هناك</translation>
    </message>
    <message>
        <source>Left out for this reader, and counted nowhere: notes {n}.</source>
        <translation>ما حذف لهذا القارئ ولم يحسب في أي مكان: الملاحظات {n}.</translation>
    </message>
    <message>
        <source>Not counted here, because they are told only by place and month: {n}.</source>
        <translation>لم يحسب هنا لأنه لا يذكر إلا حسب المكان والشهر: {n}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>الاتجاهات</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>TrendsOut</name>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Saved to {path}, where it is not protected</source>
        <translation>حفظت في ⁦{path}⁩ حيث لا حماية لها</translation>
    </message>
</context>
<context>
    <name>TrendsView</name>
    <message>
        <source>Counted by</source>
        <translation>أساس العد</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يوما</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Only at this place or on this road</source>
        <translation>في هذا المكان أو على هذا الطريق فقط</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>الاتجاهات</translation>
    </message>
    <message>
        <source>{first} to {last}, beside {start} to {end}. An event told twice counts once.</source>
        <translation>من ⁨{first}⁩ إلى ⁨{last}⁩، مقارنة بالفترة من ⁨{start}⁩ إلى ⁨{end}⁩. الحدث المروي مرتين يحسب مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>A colleague of its own mission says that this device is to be trusted no more. Nothing is sent to it and nothing is taken from it. If you revoke it too, what it wrote later is held everywhere.</source>
        <translation>يقول زميل من بعثته إن هذا الجهاز لم يعد موثوقا به. لا يرسل إليه شيء ولا يؤخذ منه شيء. وإذا ألغيت اعتماده أنت أيضا علق في كل مكان ما كتبه لاحقا.</translation>
    </message>
    <message>
        <source>Bundles are sealed for this device.</source>
        <translation>تختم الحزم لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing is sent to them and nothing of theirs counts until you have compared the code: by telephone, by radio or face to face, never by the channel the card came by.</source>
        <translation>لا يرسل إليهم شيء ولا يعتد بشيء منهم حتى تقارنا الرمز: بالهاتف أو اللاسلكي أو وجها لوجه، لا عبر القناة التي جاءت منها البطاقة.</translation>
    </message>
    <message>
        <source>Nothing is sent to this device any more; what it wrote later is held.</source>
        <translation>لم يعد يرسل شيء إلى هذا الجهاز؛ وما كتبه لاحقا معلق.</translation>
    </message>
    <message>
        <source>There are two cards for this office. Nothing is sent to either until you have compared the code of the new one by telephone, by radio or face to face.</source>
        <translation>هناك بطاقتان لهذا المكتب. لا يرسل شيء إلى أي منهما حتى تقارن رمز البطاقة الجديدة بالهاتف أو اللاسلكي أو وجها لوجه.</translation>
    </message>
    <message>
        <source>This device signed two different histories. Nothing more of theirs is taken until they have a new card.</source>
        <translation>وقع هذا الجهاز سجلين مختلفين. لا يؤخذ منه شيء آخر حتى تصدر له بطاقة جديدة.</translation>
    </message>
    <message>
        <source>by comparing the code</source>
        <translation>بمقارنة الرمز</translation>
    </message>
    <message>
        <source>card changed</source>
        <translation>تغيرت البطاقة</translation>
    </message>
    <message>
        <source>card or QR code from their own hand</source>
        <translation>بطاقة أو رمز QR من يدهم مباشرة</translation>
    </message>
    <message>
        <source>introduced by a custodian</source>
        <translation>عرف به أمين بطاقات</translation>
    </message>
    <message>
        <source>introduced ✓</source>
        <translation>تم التعريف ✓</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>stopped by its mission</source>
        <translation>أوقفته بعثته</translation>
    </message>
    <message>
        <source>stopped: two histories</source>
        <translation>موقوف: سجلان مختلفان</translation>
    </message>
    <message>
        <source>verified ✓</source>
        <translation>تم التحقق ✓</translation>
    </message>
</context>
<context>
    <name>Type</name>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>معيار مرجعي</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس مستفاد</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>سلسلة اجتماعات</translation>
    </message>
    <message>
        <source>Statement about a device</source>
        <translation>بيان بشأن جهاز</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{deed} · {n} more before it</source>
        <translation>⁨{deed}⁩ · وقبله: {n}</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Deriving the key: this takes a second or two by design</source>
        <translation>جار اشتقاق المفتاح: يستغرق ثانية أو اثنتين عن قصد</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept and will be there.</source>
        <translation>مقفل. ما كنت تكتبه محفوظ وستجده.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>خزنة جديدة</translation>
    </message>
    <message>
        <source>Nothing in the vault can be read until it is unlocked.</source>
        <translation>لا يقرأ شيء في الخزنة حتى تفتح.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The recovery kit opens the vault and sets a new passphrase: its 24 words, or enough shares of it.</source>
        <translation>مجموعة الاسترداد تفتح الخزنة وتضع عبارة مرور جديدة: بكلماتها الـ&#xa0;24، أو بعدد كاف من حصصها.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery words</source>
        <translation>استخدام كلمات الاسترداد</translation>
    </message>
</context>
<context>
    <name>VaultChooser</name>
    <message>
        <source>Choose the vault&apos;s folder</source>
        <translation>اختيار مجلد الخزنة</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
</context>
<context>
    <name>Visa</name>
    <message>
        <source>Granted</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض الطلب</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>قدم الطلب</translation>
    </message>
</context>
<context>
    <name>WarnBar</name>
    <message>
        <source>A draft: nobody is warned until it is issued.</source>
        <translation>مسودة: لا ينذر أحد قبل إصدارها.</translation>
    </message>
    <message>
        <source>A warning follows this note.</source>
        <translation>تلا هذه الملاحظة إنذار.</translation>
    </message>
    <message>
        <source>Does a neighbour have to know?</source>
        <translation>هل يجب أن يعلم أحد الجيران؟</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Issued: its words stay as they are; what is new is a follow-up.</source>
        <translation>صدر: يبقى نصه كما هو؛ والجديد يصدر في إنذار متابعة.</translation>
    </message>
    <message>
        <source>Open {ref}</source>
        <translation>فتح ⁨{ref}⁩</translation>
    </message>
    <message>
        <source>Warn the far side</source>
        <translation>إنذار الجانب الآخر</translation>
    </message>
    <message>
        <source>Warn {mission}</source>
        <translation>إنذار ⁨{mission}⁩</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>من يعلم بالأمر</translation>
    </message>
    <message>
        <source>Withheld until now: {why}</source>
        <translation>محجوبة حتى الآن: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Would not reach {mission}: {why}</source>
        <translation>لن يصل إلى ⁨{mission}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>{mission} is on the far side, and is not warned of this.</source>
        <translation>⁨{mission}⁩ في الجانب الآخر، ولم يوجه إليها إنذار بهذا.</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Armed elements were seen among them.</source>
        <translation>شوهدت بينهم عناصر مسلحة.</translation>
    </message>
    <message>
        <source>Count: {n}</source>
        <translation>العدد: {n}</translation>
    </message>
    <message>
        <source>Draft warning</source>
        <translation>مسودة إنذار</translation>
    </message>
    <message>
        <source>Final update</source>
        <translation>التحديث الأخير</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From {place}.</source>
        <translation>من {place}.</translation>
    </message>
    <message>
        <source>Have patrols present there, tell your protection staff, and tell us numbers only, no names.</source>
        <translation>أبقوا دوريات حاضرة هناك، وأبلغوا موظفي الحماية لديكم، وأبلغونا بالأعداد فقط دون أسماء.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>People may reach {place}</source>
        <translation>قد يصل أشخاص إلى {place}</translation>
    </message>
    <message>
        <source>Tell patrols and convoys in the area, and tell us what you see.</source>
        <translation>أبلغوا الدوريات والقوافل في المنطقة، وأبلغونا بما ترونه.</translation>
    </message>
    <message>
        <source>Tell your field offices and partners, count at the crossing, tell us of armed elements.</source>
        <translation>أبلغوا مكاتبكم الميدانية وشركاءكم، وأحصوا العابرين عند المعبر، وأبلغونا بأي عناصر مسلحة.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Update {n}</source>
        <translation>التحديث {n}</translation>
    </message>
    <message>
        <source>Via {place}.</source>
        <translation>عبر {place}.</translation>
    </message>
    <message>
        <source>from {starts}</source>
        <translation>من {starts}</translation>
    </message>
    <message>
        <source>notes: {n}; best grade {grade}</source>
        <translation>الملاحظات: {n}؛ أعلى درجة {grade}</translation>
    </message>
    <message>
        <source>until {ends}</source>
        <translation>حتى {ends}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{people} people may reach {place}</source>
        <translation>قد يصل إلى {place} عدد من الأشخاص: {people}</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>من {starts} إلى {ends}</translation>
    </message>
</context>
<context>
    <name>WarningDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Final follow-up</source>
        <translation>متابعة أخيرة</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Issue  Ctrl+Return</source>
        <translation>إصدار  Ctrl+Return</translation>
    </message>
    <message>
        <source>Mark as expired</source>
        <translation>تسجيل انتهاء صلاحيته</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح القيد</translation>
    </message>
    <message>
        <source>The warning before</source>
        <translation>الإنذار السابق</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>ما تلاه</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>سبب سحبه</translation>
    </message>
    <message>
        <source>Why, in one line; whoever has it reads this</source>
        <translation>السبب في سطر واحد؛ يقرؤه كل من لديه الإنذار</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Drafts: nobody is warned yet</source>
        <translation>مسودات: لم ينذر أحد بعد</translation>
    </message>
    <message>
        <source>For us to acknowledge</source>
        <translation>ما يلزمنا الإشعار باستلامه</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سار</translation>
    </message>
    <message>
        <source>Not acknowledged in time</source>
        <translation>لا إشعار بالاستلام في الموعد</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>منته</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>في انتظار رد</translation>
    </message>
    <message>
        <source>a follow-up takes its place</source>
        <translation>حل محله إنذار متابعة</translation>
    </message>
    <message>
        <source>acknowledge by {when}</source>
        <translation>الإشعار بالاستلام قبل ⁨{when}⁩</translation>
    </message>
    <message>
        <source>acknowledge it</source>
        <translation>يلزم الإشعار باستلامه</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>أشعر بالاستلام</translation>
    </message>
    <message>
        <source>acknowledged by {n} of {all}</source>
        <translation>أشعر بالاستلام {n} من {all}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>it does not go there: {why}</source>
        <translation>لا يذهب إلى هناك: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>no laptop is known there: tell them by radio</source>
        <translation>لا يعرف حاسوب هناك: أبلغهم باللاسلكي</translation>
    </message>
    <message>
        <source>not acknowledged yet</source>
        <translation>لا إشعار بالاستلام بعد</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>لم يصدر</translation>
    </message>
    <message>
        <source>overdue since {when}</source>
        <translation>متأخر منذ ⁨{when}⁩</translation>
    </message>
    <message>
        <source>overdue: nobody answered in time</source>
        <translation>متأخر: لم يرد أحد في الموعد</translation>
    </message>
    <message>
        <source>refused {when}</source>
        <translation>رفض في ⁨{when}⁩</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>WarningsScreen</name>
    <message>
        <source>A warning tells a neighbour in time what comes towards them, and shows who knows. Write a note of people who move, or of an incident, and press Ctrl+W in it.</source>
        <translation>ينبه الإنذار الجار في الوقت المناسب إلى ما يتجه نحوه، ويبين من يعلم بالأمر. اكتب ملاحظة عن أشخاص يتحركون أو عن حادث، واضغط فيها Ctrl+W.</translation>
    </message>
    <message>
        <source>Acknowledged. It leaves first with the next exchange.</source>
        <translation>تم الإشعار. يغادر أولا مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Choose one from the list to see who knows of it.</source>
        <translation>اختر إنذارا من القائمة لترى من يعلم به.</translation>
    </message>
    <message>
        <source>No warning is open</source>
        <translation>لا إنذار مفتوح</translation>
    </message>
    <message>
        <source>No warnings yet</source>
        <translation>لا إنذارات بعد</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved to {path}, where it is not protected</source>
        <translation>حفظت في ⁦{path}⁩ حيث لا حماية لها</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation>⁨{state}⁩: ⁨{why}⁩</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>Monday to Friday</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation>من الأحد إلى الخميس</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>A site is a code such as TCD-ABE: the country, a hyphen, the place.</source>
        <translation>الموقع رمز مثل ⁦TCD-ABE⁩: البلد ثم شرطة ثم المكان.</translation>
    </message>
    <message>
        <source>A zone is a name such as Africa/Khartoum.</source>
        <translation>المنطقة الزمنية اسم مثل ⁦Africa/Khartoum⁩.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>It is a mission that has just opened</source>
        <translation>هذه بعثة فتحت لتوها</translation>
    </message>
    <message>
        <source>JOC duty officer</source>
        <translation>الضابط المناوب في JOC</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>People appear by role, never by name. Your contacts will see this.</source>
        <translation>يظهر الأشخاص بوظائفهم لا بأسمائهم. وسيرى ذلك من تتصل بهم.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>This is an exercise: nothing in this vault is real</source>
        <translation>هذا تمرين: لا شيء حقيقي في هذه الخزنة</translation>
    </message>
    <message>
        <source>This site is in no list: which clock does it keep?</source>
        <translation>هذا الموقع ليس في أي قائمة: ما توقيته؟</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>Where the vault will be made</source>
        <translation>مكان إنشاء الخزنة</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Cleared by, a role</source>
        <translation>أجازه، بالصفة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>التحديث التالي</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>such as {moment}</source>
        <translation>مثل ⁦{moment}⁩</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A record that is not here was recalled: {why}</source>
        <translation>استرجع سجل ليس موجودا هنا: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{name} refused a bundle of {day}: {why}</source>
        <translation>رفضت ⁨{name}⁩ حزمة مؤرخة {day}: {why}</translation>
    </message>
    <message>
        <source>{name} took a bundle of {day} (records refused: {n}): {why}</source>
        <translation>أخذت ⁨{name}⁩ حزمة مؤرخة {day} إلا بعض قيودها ({n}): ⁨{why}⁩</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} ي</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{ref} counts no longer: the device that wrote it was revoked (Directory).</source>
        <translation>لم يعد ⁨{ref}⁩ محسوبا: ألغي اعتماد الجهاز الذي كتبه (الدليل).</translation>
    </message>
    <message>
        <source>{ref} goes to fewer now, or is marked higher; its changes were taken in.</source>
        <translation>صار ⁨{ref}⁩ يذهب إلى عدد أقل، أو رفعت درجة تصنيفه؛ وأخذت تغييراته.</translation>
    </message>
    <message>
        <source>{ref} is not recalled any more, and shows again.</source>
        <translation>لم يعد ⁨{ref}⁩ مسترجعا، وهو يظهر من جديد.</translation>
    </message>
    <message>
        <source>{ref} was recalled and is set aside here: {why}</source>
        <translation>استرجع ⁨{ref}⁩ ونحي جانبا هنا: ⁨{why}⁩</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Add and press Enter</source>
        <translation>أضف واضغط Enter</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Not saved yet</source>
        <translation>لم يحفظ بعد</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>As it came: {what}</source>
        <translation>الأصل: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>_Rivals</name>
    <message>
        <source>Two cards for one office</source>
        <translation>بطاقتان لمكتب واحد</translation>
    </message>
</context>
</TS>
