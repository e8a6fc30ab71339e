<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>Carry over %n open actions and latest notes</source>
        <translation>
            <numerusform>Carry over %n open action and latest notes</numerusform>
            <numerusform>Carry over %n open actions and latest notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarrierCard</name>
    <message numerus="yes">
        <source>%n bundles to look at</source>
        <translation>
            <numerusform>%n bundle to look at</numerusform>
            <numerusform>%n bundles to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave, {size}</source>
        <translation>
            <numerusform>%n to leave, {size}</numerusform>
            <numerusform>%n to leave, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingPanel</name>
    <message numerus="yes">
        <source>Exports and imports go by it. %n line(s) differ from the product&apos;s.</source>
        <translation>
            <numerusform>Exports and imports go by it. %n line differs from the product&apos;s.</numerusform>
            <numerusform>Exports and imports go by it. %n lines differ from the product&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message numerus="yes">
        <source>The log has %n sample entries.</source>
        <translation>
            <numerusform>The log has %n sample entry.</numerusform>
            <numerusform>The log has %n sample entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardModel</name>
    <message numerus="yes">
        <source>%n bundles lie on carriers or in their inbox</source>
        <translation>
            <numerusform>%n bundle lies on a carrier or in their inbox</numerusform>
            <numerusform>%n bundles lie on carriers or in their inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for them</source>
        <translation>
            <numerusform>%n record waits for them</numerusform>
            <numerusform>%n records wait for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%n older changes are not listed</source>
        <translation>
            <numerusform>%n older change is not listed</numerusform>
            <numerusform>%n older changes are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History · %n changes, the newest first</source>
        <translation>
            <numerusform>History · %n change</numerusform>
            <numerusform>History · %n changes, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to {path}, where they are not protected.</source>
        <translation>
            <numerusform>%n row saved to {path}, where it is not protected.</numerusform>
            <numerusform>%n rows saved to {path}, where they are not protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken into the log.</source>
        <translation>
            <numerusform>%n row taken into the log.</numerusform>
            <numerusform>%n rows taken into the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n wrong…</source>
        <translation>
            <numerusform>Save the %n wrong…</numerusform>
            <numerusform>Save the %n wrong…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>Take %n row</numerusform>
            <numerusform>Take %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in clash</source>
        <translation>
            <numerusform>%n in clash</numerusform>
            <numerusform>%n in clash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same event as one of ours</source>
        <translation>
            <numerusform>%n may be the same event as one of ours</numerusform>
            <numerusform>%n may be the same event as one of ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message numerus="yes">
        <source>%n record(s) on it</source>
        <translation>
            <numerusform>%n record on it</numerusform>
            <numerusform>%n records on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message numerus="yes">
        <source>%n entries; none is ever taken out</source>
        <translation>
            <numerusform>%n entry; none is ever taken out</numerusform>
            <numerusform>%n entries; none is ever taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to {path}, where they are not protected</source>
        <translation>
            <numerusform>%n line written to {path}, where it is not protected</numerusform>
            <numerusform>%n lines written to {path}, where they are not protected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookModel</name>
    <message numerus="yes">
        <source>%n in clash</source>
        <translation>
            <numerusform>%n in clash</numerusform>
            <numerusform>%n in clash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Accept %n ticked</source>
        <translation>
            <numerusform>Accept %n ticked</numerusform>
            <numerusform>Accept %n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message numerus="yes">
        <source>%n entry(s) in sight</source>
        <translation>
            <numerusform>%n entry in sight</numerusform>
            <numerusform>%n entries in sight</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovesPanel</name>
    <message numerus="yes">
        <source>Put off by %n days all in all</source>
        <translation>
            <numerusform>Put off by %n day all in all</numerusform>
            <numerusform>Put off by %n days all in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days missed; last {day}</source>
        <translation>
            <numerusform>%n day missed; last {day}</numerusform>
            <numerusform>%n days missed; last {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in {span}</source>
        <translation>
            <numerusform>%n time in {span}</numerusform>
            <numerusform>%n times in {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times {span}</source>
        <translation>
            <numerusform>%n time {span}</numerusform>
            <numerusform>%n times {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working days</source>
        <translation>
            <numerusform>in %n working day</numerusform>
            <numerusform>in %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working days</source>
        <translation>
            <numerusform>overdue by %n working day</numerusform>
            <numerusform>overdue by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put off by %n days all in all</source>
        <translation>
            <numerusform>put off by %n day all in all</numerusform>
            <numerusform>put off by %n days all in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>streak of %n days</source>
        <translation>
            <numerusform>streak of %n day</numerusform>
            <numerusform>streak of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} is %n days away, with {n} of the same invited</source>
        <translation>
            <numerusform>{title} is %n day away, with {n} of the same invited</numerusform>
            <numerusform>{title} is %n days away, with {n} of the same invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message numerus="yes">
        <source>Made from %n records; changes with the log until it is frozen</source>
        <translation>
            <numerusform>Made from %n record; changes with the log until it is frozen</numerusform>
            <numerusform>Made from %n records; changes with the log until it is frozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalModel</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which changed long ago</source>
        <translation>
            <numerusform>and %n more, which changed long ago</numerusform>
            <numerusform>and %n more, which changed long ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message numerus="yes">
        <source>%n large file(s) when asked for</source>
        <translation>
            <numerusform>%n large file when asked for</numerusform>
            <numerusform>%n large files when asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message numerus="yes">
        <source>%n bundles for others stay there.</source>
        <translation>
            <numerusform>%n bundle for others stays there.</numerusform>
            <numerusform>%n bundles for others stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait to be left there.</source>
        <translation>
            <numerusform>%n bundle waits to be left there.</numerusform>
            <numerusform>%n bundles wait to be left there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles were damaged and made good.</source>
        <translation>
            <numerusform>%n bundle was damaged and made good.</numerusform>
            <numerusform>%n bundles were damaged and made good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendsView</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
