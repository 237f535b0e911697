<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals of your own life, in a file of your own. No account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your life lies in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifeokr</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>another-life</name>
    <message>
        <source>Begin a life there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which folder does the other life lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no life in {folder} yet. Shall one begin there?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>lifeokr is open already; its window comes forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifeokr stopped by itself last time. What you had saved is here. A note lies in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>area</name>
    <message>
        <source>Calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>area-colour</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>area-icon</name>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Globe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bubbles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another part of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, the first evening and the printed year have this order. Alt+Up and Alt+Down move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon and colour of {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {area} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {area} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} has another colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} has another icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} is a part of your life now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} is called {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} is number {place} of {all} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} is off the lists. Its goals keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} is on the lists again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>Copy the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a {name} already. Shall it be written over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifeokr</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bring-in</name>
    <message>
        <source>A comma, 1,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point, 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column names its key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a CSV file with a day and a number on each line, as spreadsheets and other apps write it. Nothing is changed until you have seen what would come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out lines that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: '{typed}' can be read as two days. Say above which part comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: '{typed}' can be read as two numbers. Say above what stands before decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend these lines, or leave them out; until then nothing can be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One number read: {parts}. || {n} numbers read: {parts}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Say above where these numbers go: no column is named like a key result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark before decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and one more line || and {n} more lines</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} left out ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} new || {n} new</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} with a note more || {n} with a note more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{title} · {objective}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadence</name>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chance</name>
    <message>
        <source>a long way off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to an even chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less likely and still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right step through the check-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number yet. The dashed line is an even pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first goalposts this would be {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first goalposts this would have scored {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is at the target already. Move the goalposts, and the line begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first number is the start. The line begins there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifeokr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch, score 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target, score 0.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {value}, sure {confidence} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: no stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: stretch {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: stretch {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the rest cut the target from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: you moved the stretch from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: you moved the target from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: you raised the target from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: you set a stretch at {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: you took the stretch of {old} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marks}, stretch {stretch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marks}. {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check-in</name>
    <message>
        <source>A line about it, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one for an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All check-ins ({n}) || All check-ins ({n})</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Change the check-in of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you of {target}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the check-in of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>children</name>
    <message>
        <source>Add an objective below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objective below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leads there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would a step be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {period}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>'{typed}' is taken as {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json takes a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thing comes back with `{command}`, by what stands at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is here now, in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check-ins, the last {n} of {all}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Closed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {title}, {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAY is typed as 2026-05-31, '31 May', 31.5., yesterday, Monday or -3 (three days ago); without a year the nearest one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goalposts moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash: {title}. `lifeokr undo` brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {held}, and nothing that was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of the year, this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry from {first} to {last}: `lifeokr pause all --from {day}` rests those days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet: `lifeokr add objective` writes down the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it lies in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you wrote holds “{words}”. Fewer letters often find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the new computer: lifeokr import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting from {first} to {last}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting from {first}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in lifeokr failed ({name}). Nothing is half written, and your life is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in lifeokr failed ({name}). Nothing is half written, and your life is as it was. Where it happened is noted in {path}, without anything you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing is half written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stretch lies close to the target: is it daring? `lifeokr edit` changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs a library of the system that is not there ({reason}). `python3 packaging/run.py` names the packages and offers to install them. Nothing is lost, and in a terminal `lifeokr week` and all of `lifeokr --help` work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here for the window; in a terminal `lifeokr week`, `lifeokr checkin`, `lifeokr list` and all of `lifeokr --help` work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This life is used here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every command, before or after it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the dry run nothing would be brought in, unless --skip-bad is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your life lies in {path} now; the file it came from stays and leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your life lies on this computer already, in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`lifeokr move --here` moves it to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .csv log, a .json export or a .lifeokr file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .pdf or .md file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a series there is, to read the same numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step, with its weight and the day it should come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of it holds bytes that are no letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a dated thing to a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a measure to an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a person who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what you do for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all there is about one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an 'if .. then ..' line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an .svg, .png or .pdf file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invented person's life, in a temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and one more line || and {n} more lines</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another life, in a folder of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any verb there is, with its arguments as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as JSON, figures unrounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as JSON, whole texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as JSON, with tables and ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as if it were that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as typed: 51:40, 76.6 kg, +2, 4/7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in numbers, or a whole life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close an objective or a key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do an undone step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts, closed and archived ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a chart into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter a number, or tick a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase for good what lies in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how check-ins become its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how everything stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many days or periods the value looks back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much a week may have and be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much makes a week kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not move after all: use it here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its arguments as a JSON object; - reads them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its day; today unless said otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first day; today if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header or its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last day; open if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weight in the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out lines that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifeokr opens the window. In a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than a quarter, and meant so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look through the file, and put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new folder in this one: everything as JSON, CSV and Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend a mistake; earlier days are worked out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a key result to another objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name every chart there is to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name every verb and what it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new goalposts from today; every earlier day stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of a synced folder or network disk, to this computer's own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack a life to move to a new computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass over this time on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print its figures instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a thing into the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right what can be; nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest a key result, an objective or everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score}, even pace {pace}, {reached}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score}, {reached}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as km, min:sec, percent, or your own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as utf-8 or latin-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it is for; today if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write, such as life.json; - prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write, such as my.lifeokr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write, such as shared.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest entry that is within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key result; else each column names one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the longer objective it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest entry that is within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the objective it measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the objective or initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the objective or key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part of life it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year is four figures, such as 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick this step of a goal made of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what `lifeokr trash` calls it, or its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a command takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what becomes of the due day: move it, keep it, or keep it and cut the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was thrown away a year ago or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was thrown away, and can come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would be a success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would be daring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you would manage anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it should be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when, such as 'Thursdays'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it starts; 'none': at my first number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose behaviour changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose chart; every chart if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the goalposts moved; the review prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --step: it is not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words anywhere: titles, notes, whys, people, events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a copy to share, without what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a whole life into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down what you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the review of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your first number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own score, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} of {of} counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} skipped ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: target {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {entry} entered. {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{head} ({n})</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} read = {parts}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} updated</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{objective}, {first} to {due}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} does not go with this sort of thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} was left out: taking {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached} of {of} reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached}, {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}, stretch {stretch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {value}, score {score}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>close</name>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out: {score}. Your own score, if it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own score, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own score, 0 to 1, if you like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong that lifeokr did not expect. What you had saved is as it was, and you can go on. A note for whoever mends it lies in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day-short</name>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day-year</name>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Another program has left this in the file. It can be put right: what lost its place goes into an objective called '{title}', and nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order again, and nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order: each page, each link, and nothing is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goalposts that were gone stand at the last number; please set your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the file are damaged. Nothing is deleted; what stands here can still be exported, and a backup is the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had lost its place is in '{title}' now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there twice is in the trash, all but one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} of a kind that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} out of sight, whose {parent} is in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} that are there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} that lead to each other in a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} without goalposts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things}, which no {parent} reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things}, whose {parent} is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doing</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to what you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for once, or in your words: Thursdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often: empty for once, or Thursdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If .. then ..</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it rains, then I go anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this happens, then I do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running shoes that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>done once, on {day} || done {n} times, last on {day}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whenever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}. {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, done today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>A day lies between 1900 and 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for the year's end, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise: kept or not, without a stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start is no goalpost: it can only be fixed as a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch lies beyond the target, as seen from the start. Leave it empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you left it on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better is: higher or lower, as your numbers say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better is: higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better is: lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts {days}. Choose other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days are worked out anew as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day before today stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a low end, a high end, or both with the low one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often? Give a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you left it. You find it again at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an existing series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure of, never scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day. Write it like 31.5.2026 or 2026-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would turn better into worse from today on. Fix it as a mistake, or begin a new key result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target equals the start, so there is no way to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today stays as it is: {now}. {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {then}, instead of {now}. {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are sure of lies between start and target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are sure of, whose it is, its weight, its days, the series it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were writing before stays kept. You find it again at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote here could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should it go? Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of life is it? Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You moved the goalposts. Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing this on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries stay. Today they read {then} instead of {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top of Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your first number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}. {start} to {target}, stretch {stretch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}. {start} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {kind}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor-note</name>
    <message>
        <source>Landing at {target} is already a success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where you are and where you want to be; what lies between will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap to your target is {gap}, the stretch lies {beyond} further on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap to your target is {gap}. The suggested stretch lies {beyond} further on. If it feels safe, make it bolder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap to your target is {gap}. Without a stretch it is a promise: kept, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stretch lies only {beyond} beyond the target. Would you dare more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {landing}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor-trail</name>
    <message>
        <source>target, a success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} target, a success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>end</name>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts with the number it has on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put down for now, and does not count while it rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, on purpose. It does not count in the objective's score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ending</name>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move goalposts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>'{argument}' is needed here and is missing; nothing was changed. Name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{code}' is no {field}; nothing was changed. Known are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{command}' was not understood: {problem}. Nothing was changed; lifeokr {command} --help shows what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' fits several: {choices}; nothing was changed. Write more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' is the last part of life on the lists, so it stays; nothing was changed. Show another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{parent}' does not look further than '{title}', so it cannot lead it; nothing was changed. Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{text}' can be {one} or {other}; nothing was changed. Write one of these two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{text}' cannot be read as {unit}; nothing was changed. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{text}' is no day; nothing was changed. Write it like 2026-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{title}' counts steps and takes no numbers; nothing was changed. Tick a step instead (--step).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{title}' is {state}, so this cannot be done; nothing was changed. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{title}' would lead to itself; nothing was changed. Choose another direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{value}' cannot be read for '{argument}'; nothing was changed. Wanted is: {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{verb}' takes no '{argument}'; nothing was changed. It takes: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction such as this holds no key results; nothing was changed. Add an objective for a quarter or year below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer lifeokr wrote that export (version {version}), so nothing was brought in. Bring lifeokr up to date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter's or year's objective belongs to a part of life; nothing was changed. Choose one (--area).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start can be corrected but not changed from a day on; nothing was changed. Fix it as a mistake (--fix).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is missing for '{title}'; nothing was changed. Say where it should go (--target).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is missing, so nothing was changed. Give it a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way point needs a day and a value; nothing was changed. Give both, or leave both empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this life, and undo and redo stop at such a change; nothing was changed now. What should be different, change by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps {path} locked, so nothing was changed. Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in range need a low end, a high end or both, the low one below; nothing was changed. Name them (--low, --high).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} holds a NUL sign, which no text has, so nothing was brought in. Look whether this is a table at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: '{text}' can be read as two days, so nothing was brought in. Say which comes first with --date-format dmy or --date-format mdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: '{text}' can be read as two numbers, so nothing was brought in. Say what the decimal mark is with --decimal point or --decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is called '{column}' ({option}), so nothing was brought in. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here has the letters {letters}, so the page would show boxes; nothing was written. Install a font for that script, such as Noto, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format goes by the name of {path}; nothing was changed. Known endings are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all is in order in {path}; what was not put right is as it was. `lifeokr doctor --repair` puts right what can be; from damaged pages a backup is the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called '{name}'; nothing was changed. Look at the list of names (lifeokr list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in. What cannot be read: {count}, first on line {first}. Mend that, or leave it out with --skip-bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, for only one can stand here: {options}. Leave the other out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite did not take a setting that keeps the file safe ({name}), so nothing was written and nothing was changed. Use another Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns are called '{column}' ({option}), so nothing was brought in. Give the number of the one you mean: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is in use hangs on it, so nothing was changed. Check the file first (Help menu, or `lifeokr doctor --repair`), and then erase it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that lifeokr did not expect ({name}). What you had is as it was, and nothing was changed. Please try again, and if it happens again, look into the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That JSON holds a number that no file can keep, so nothing was brought in. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That JSON is broken on line {line}, so nothing was brought in. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That JSON is nested deeper than any export, so nothing was brought in. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That JSON names '{key}' twice, so nothing was brought in. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done as it stands; nothing was changed. Look at what you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done; what you had is as it was and nothing was changed. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no complete export ({reason}), so nothing was changed. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no export of lifeokr, so nothing was brought in. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no longer there, so nothing was changed. Look again at the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That picture cannot be kept: PNG, JPEG or WebP up to {limit} bytes can; nothing was changed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That table has a header and no rows, so nothing was brought in. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text is too long for {field}, which holds {limit} letters; nothing was changed. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would break a rule of the file ({reason}), so nothing was changed. Check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would turn better into worse from today on; nothing was changed. Fix it as a mistake, or begin a new key result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has a fault at {path} ({reason}), so this is not saved; what you had is as it was. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written; what you had is as it was and nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for {path} cannot be made ({reason}); nothing was changed. Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day ({due_day}) lies before the first ({first_day}); nothing was changed. Choose a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of {path} cannot be told, so nothing was brought in. Name the encoding (--encoding), such as utf-8 or latin-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be set ({reason}); nothing was written and nothing was changed. Please report it, and use the .md form meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote opened on line {line} is never closed, so nothing was brought in. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review was not made ({reason}); an older file of that name is as it was. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stretch ({stretch}) does not lie beyond the target ({target}), as seen from the start; nothing was changed. Choose one beyond it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table cannot be read from line {line} on, so nothing was brought in. Mend that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target equals the start ({value}), so there is no way to go; nothing was changed. Choose another target or start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two way points for {day}; nothing was changed. One of them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a life in this folder already, so nothing was brought in and nothing was changed. Name an empty folder (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a life in {path} already, and none is written over; nothing was changed. Bring it into an empty folder (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a part of life called '{name}' already; nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a number nor a note in it; nothing was changed. Type one of them, or skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command '{command}'; nothing was changed. Known are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}, so nothing was brought in. Look for its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}; nothing was made or changed. Look for it, or name another folder (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step to do again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step to take back; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in that table, so nothing was brought in. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing yet to print for {year}; nothing was written. Choose another year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two count differently ({kind}, {other}); nothing was changed. Make them alike first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Python's SQLite {version} is too old; {needed} is needed. Nothing was changed. Use a newer Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks that keep it need how often, at least or at most; nothing was changed. Name it (--at-least or --at-most).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that step touched was changed since by something else, so it cannot be taken back; nothing was changed. Change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are sure of ({sure}) has its place between start and target; nothing was changed. Choose one between or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column to read cannot be told, so nothing was brought in. Name it with {option}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key result the numbers belong to is not said, so nothing was brought in. Name it with --into, or head each column with a key result's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is no part of Life and has its own side over the fence; nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read {path}, so nothing was brought in. Ask for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read {path}; it is as it was. Ask for permission, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days are more than the {limit} that this horizon holds; nothing was changed. Choose a nearer last day or a longer horizon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} does not belong to '{title}' as it is; nothing was changed. Choose a day inside its time, or reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is needed here; nothing was changed. lifeokr {command} --help shows what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} needs a value, and none is there; nothing was changed. Write it behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to another program; it is as it was. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can only be read, so nothing was changed. Make file and folder writable to write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened; it is as it was. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read, so nothing was brought in. Look whether the disk is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written to ({reason}); nothing was changed. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); an older file of that name is as it was. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has other tables than lifeokr made ({names}); it is as it was. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder or a device and no file, so nothing was brought in. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder or a device, no file; nothing was changed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}); it is as it was. Restore a backup, and keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty, so it is no life; it is as it was. Restore a backup, or move it away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from an older lifeokr and may not be written, so it cannot be brought up to date; it is as it was. Make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than any log that lifeokr reads ({limit} bytes), so nothing was brought in. Part it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no lifeokr file, or an encrypted one; it is as it was. Choose another, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no whole file of a life that moves ({reason}), so nothing came in and nothing was changed. Pack it once more on the other computer, or copy it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open, so nothing was written and nothing was changed. Start lifeokr again to read the other; what is still open is kept as a copy beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer lifeokr ({created_by}); it is as it was. Bring lifeokr up to date to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is less than no time at all; nothing was changed. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} cannot be turned into {other}; nothing was changed. Choose a unit of the same sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} lies outside what {field} can be; nothing was changed. Choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My life.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifeokr export (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found in one place. || Found in {n} places.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Key results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you wrote holds “{words}”. Fewer letters often find more; a word's beginning is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, whys, notes, what you wrote, people and events: a word or two finds where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote, looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the goalposts moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{group}, {shown} of {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{words} The newest are shown; one more word leaves fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>first-run</name>
    <message>
        <source>10 km in 50:00. Reaching it is a success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 km in 56:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48:00. Good to climb, fine to miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, how sure you feel, a line if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wish for {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a moved life…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in my life from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel light on my feet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello. What would you like more of in your life?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it about your job?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around an example life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make it an objective || Make them objectives</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>One file on this computer. No account, nothing sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One wish for each, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One wish, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up to three parts of life to begin with. You can rename them, and the others will wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That lives over the fence on the Work side, without scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate: your target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hill: your stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three are plenty to begin with. The others will wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You start where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You start where you are. The gate is your target, the hill your stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} objective made. || {n} objectives made. The others wait in Goals.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>flag</name>
    <message>
        <source>A direction without a step: nothing of this quarter leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than a quarter. Is it a season?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than five key results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than seven things this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key result yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pointing anywhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to close, whenever it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some numbers have been quiet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide drafts, closed ones and those put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link this to a direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key result yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vision yet. What would you like to be true of your life one day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for the next years yet. Which way would you like to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for this quarter yet. What would you like to be different by {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for this year yet. What would you like to have come of it by December?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is put away here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One day to go. || {n} days to go.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>One objective || {n} objectives</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show drafts, closed ones and those put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one resting || {n} resting</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {left}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greeting</name>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hello}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hands</name>
    <message>
        <source>Another program has put another file in the place of your life, {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has written another file over your life, {path}. What stood there before is in your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine as a copy, read the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the other, let go of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your life is in its place again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your life is no longer in {path}: another program has taken it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is kept in {path}; here is the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one check-in || {n} check-ins</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one key result || {n} key results</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one objective || {n} objectives</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>the newest of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City 10k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything rests {days}; {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests {days}; {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Started, with one key result || Started, with {n} key results</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Step done: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rest away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and one more || and {n} more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the due day moves by as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the due day stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target is cut to the days lived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} rests {days}; {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: goalposts looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: stretch set at {stretch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: stretch taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: sure of {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: target moved from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: target raised from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: the rest cut the target from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {ending}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>horizon</name>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three to five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Line {line}: '{shown}' cannot be read as a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: '{shown}' is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: it has {shown} cells, not as many as the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the note is too long ({shown} letters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One number lies outside the days of its key result; it is kept, and does not count there. || {n} numbers lie outside the days of their key result; they are kept, and do not count there.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>The days are read from '{found}' (--date-column).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are read as {found} (--encoding).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes are read from '{found}' (--note-column).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are read from '{found}' (--value-column).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>key-results-editor</name>
    <message>
        <source>Add a key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key result {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than five are hard to keep in mind. Which ones tell the most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move key result {number} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move key result {number} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each in your own words, then give its numbers beneath. Two to four is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save key results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take key result {number} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would tell you it is working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page of an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the parts of life in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S, Alt+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While writing goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card above, card below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change it, there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete it, there; Ctrl+Z brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure; in steps, tick that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave; what you wrote is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a part of life in the order of Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move through what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more, on a running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row above, row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save this row, go to the next open one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step through the check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first check-in, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value, how sure, note, next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can be done, on the three dots of a row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks that keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kind-editor</name>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many in range today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many keep it today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much or how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch, score 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target, score 0.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your best today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them: {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my first number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the last day || the last {n} days</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the last one || the last {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>the whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kind-line</name>
    <message>
        <source>Each step done counts: the steps to a concert in the kitchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is added up: invitations to speak, from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last number counts: savings from 6,200 to 9,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last days: weight from 78.4 to 75.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last weeks: dinners without a phone, 2 to 5 a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of days in a range: a pulse of at most 58 on 80% of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of weeks that keep it: five dinners in 70% of weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your best attempt counts: 10 km from 56:30 to 50:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>left</name>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were changing it on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing a new objective on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing its key results on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing {title} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>listed</name>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>markdown</name>
    <message>
        <source>As of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My life in lifeokr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>As if it had always been so: every earlier day is read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every earlier day stays exactly as it was. The chart keeps the old goalposts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the change counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the goalposts of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {now}. After the change {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That stretch is very near the target. Is it a stretch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the one who reads this in December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {more}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;About lifeokr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring In Numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look Around an Example Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Objective…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Another Life…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the Year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the S&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Key Result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in sight has more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page of an objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as large as it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as small as it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Can Be &amp;Done Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{undo} {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>missing</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lowest or a highest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>month-short</name>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moved</name>
    <message>
        <source>Open it here all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This life moved to another computer on {day}. What is entered here does not come there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>A copy to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A life (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A life that moves (*.lifeokr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in my life from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in {path} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this life says that it moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which folder shall everything be put?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is whole, and holds {held}. The other computer should say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My life.lifeokr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed into {path}: {held}.

On the new computer start lifeokr, and on its first page choose 'Bring in a moved life'. Both should say the same. Nothing was taken away here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared life.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}. It holds {held}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>objective</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An even pace would be at {pace}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your way points it would be at {pace}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goalposts moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with another series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least far: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link this to a direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move goalposts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number yet. {target} is the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting, on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This objective is in the trash, or was never here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned into another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way points kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way points…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first number is the start of the way to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one day left || {n} days left</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>ready to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far, even pace {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own score; worked out {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} of {of} counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {known} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}; {needed} of the next {left} reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last} help</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more help || {names} and {n} more help</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{name} helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{reached} of {n} reached. || {reached} of {n} reached.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{value} at its close. {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} now, {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>objective-editor</name>
    <message>
        <source>A season: keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a nearer day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel light on my feet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it the way you would to a friend. Numbers come next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is {n} day, longer than a quarter. A goal far away is easily put off. Is it a season, such as a harvest or a school year? || That is {n} days, longer than a quarter. A goal far away is easily put off. Is it a season, such as a harvest or a school year?</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>The direction it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>a life or another database is kept there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device, no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>deed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series of numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the people who help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not thanked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not thanked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Thanked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>per</name>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>A photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo, kept with {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read; nothing was changed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>It can lie in {folder} on this computer. The file there stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your life lies {where}, {folder}. Such a folder can put an older file in the place of an open one, and then the newest entries are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a folder of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a network disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quarter</name>
    <message>
        <source>Q{quarter} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rest</name>
    <message>
        <source>Due {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {then} instead of {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, cut the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it by as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due day moves by as many days as the rest takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same due day, and a steeper pace after the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same due day, and only the share of the way that the other days leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is {then} instead of {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due} {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source> in one part of life. ||  in {n} parts of life.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photograph, kept with {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A road for the year’s one key result, with a gate for its target: {reached} reached it. || A road for each of the year’s {n} key results, with one gate for all targets: {reached} reached it.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>A year, and how far it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty road towards {year}, its gate and its hill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}; some of it is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Beside {n} target you wrote down what you were sure of; {beyond} went beyond it. || Beside {n} targets you wrote down what you were sure of; {beyond} went beyond it.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 10, as you said it; drawn, never scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest from its target: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goalposts moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goalposts that moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full they felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure you were, and what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life only. Work is never part of this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key result, so no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One objective || {n} objectives</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointing the way in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointing towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, target, stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Brier score of this is {score}: 0 is always right, 0.25 is always saying even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of the year with a number. {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What daring gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the aiming gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the year taught me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said a third and two thirds of the way in, held against what came in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When everything rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which means about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With thanks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an objective in {year}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even pace {pace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on, {score} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>key result followed || key results followed</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>left out, on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go, on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {place} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open, {score} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open, {score} so far, even pace {pace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the due day moved by as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the due day stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target was cut to the days lived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>week with a number || weeks with a number</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{area}: {n} week with a number || {area}: {n} weeks with a number</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{came} of {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: you moved the target from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: you took away what you were sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: you were sure of {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}. {if_then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fullness} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marks}, sure of {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s year, and how far it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s year, and how far it went
beyond what was sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over}: {stands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{reached} of {n} key result reached its target, and went on into the stretch. || {reached} of {n} key results reached their target, and {past} went on into the stretch.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{reached} of {n} key result reached its target. || {reached} of {n} key results reached their target.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{reached} of {of} reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{repeats}, done once || {repeats}, done {n} times</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {counted} of {of} counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Drawing %v of %m charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each year as a book to print: every key result, what you wrote, who helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life OKR review {year}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {year} as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. An older file of that name is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet. A first objective begins the first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one key result || {n} key results</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one objective || {n} objectives</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{objectives}, {key_results}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scale</name>
    <message>
        <source>your first number to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your first number to {target}, stretch {stretch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, lower is better. {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}. {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {target}, stretch {stretch}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>All entries stand in one series then, and each new one counts for all that read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another unit for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join {title} with another series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series that takes the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry and all goalposts are turned into the other unit. || {n} entries and all goalposts are turned into the other unit.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{title}: {now} now, {then} then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A copy to share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A life moves in one file with its history and settings. A copy to share holds nothing that was deleted. The folder holds everything as JSON, CSV and Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key result offers these first. What is there already keeps its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another life is another folder, such as that of another person at home. It opens in a window of its own, and this one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates follow the language, numbers are written as this computer writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in one folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only be read here: file or folder may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a new computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving and sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, readable by any SQLite tool. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another life…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no window to show {folder} in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This life moved to another computer on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your life lies in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifeokr speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>span</name>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Ahead of pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, quiet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take step {number} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>thing</name>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>things</name>
    <message numerus="yes">
        <source>one check-in || {n} check-ins</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one day on which it was done || {n} days on which it was done</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one event || {n} events</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one fullness || {n} fullnesses</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one key result || {n} key results</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one objective || {n} objectives</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one pair of goalposts || {n} pairs of goalposts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one part of life || {n} parts of life</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one person who helps || {n} people who help</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one photo || {n} photos</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one rest || {n} rests</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one series of numbers || {n} series of numbers</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one step || {n} steps</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one thing you do || {n} things you do</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one thing you wrote || {n} things you wrote</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>one way point || {n} way points</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>toast</name>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead of pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even pace {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely to land between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept, {percent} % of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} above {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} below {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} past the stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything in the trash for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good what has been in the trash for more than a year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase what is older than a year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} for good, with all that went with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erased: one entry. Older backups still hold it. || Erased: {n} entries. Older backups still hold them.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Go to your goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full it felt: {fullness} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back here, and undo ends with it. Backups made before today still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies here. What you delete waits here, whole, until you want it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you threw away, the last first. Each comes back with all that went with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrown away on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {out_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>typed-day</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>a plain number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min:sec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace, min:sec a km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verb</name>
    <message>
        <source>Add Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Key Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Key Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Part of Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Someone Who Helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add What You Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete How Full It Felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Key Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Someone Who Helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete What You Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Key Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Part of Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Someone Who Helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit What You Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Key Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Part of Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Goalposts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Objective Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the File Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Part of Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen Key Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder Key Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder Parts of Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder People Who Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder What You Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say How Full It Feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Way Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>way-points</name>
    <message>
        <source>Add a way point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of way point {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take way point {number} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {now}. With these way points: {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of way point {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way points of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should it be, and when? The pace runs from one to the next, and on to the target. Without any it is even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>+ 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line about this week, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week ago you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a minute and a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About {n} minute || About {n} minutes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All {n} numbers are in. || All {n} numbers are in.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {value}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything rested {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {day}. Choose another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you. Were you away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you of {target}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {value} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week {last}. How sure are you of {target}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not under way on {day}: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due. Enjoy the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was under way on {day}; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One number in || {n} numbers in</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest {days}, everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {value} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come; choose today or one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is far from the usual. Keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day these entries are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week's number for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure, then note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {title}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one to go || {n} to go</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>same as last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save, next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, week {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entered} of {all} weeks. One quiet week never breaks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: {title}, once this quarter. || {name}: {title}, {n} times this quarter.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{numbers}, {to_go}. {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day from now || {n} days from now</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} left || {n} left</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{repeats}, with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_go}. {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n}) || {words} ({n})</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weekday</name>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weekday-day</name>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weekday-day-short</name>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weekday-short</name>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whose</name>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people's</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>An example life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fence between Life and Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifeokr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} — lifeokr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} — {life}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Another room, over the fence. It is not furnished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth goals as steps, done or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles: what you keep, and for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team goals you contribute to, by title and link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There will be no key results, no scores and no charts here, and nothing crosses over to Life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said: conversations, feedback, recognition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>written</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompt}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
