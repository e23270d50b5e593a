/** A flat OpenDocument table, whose cells carry their types. */
export function flatTable(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
 <office:automatic-styles>
  <number:date-style style:name="N1"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/><number:text>日</number:text></number:date-style>
  <number:boolean-style style:name="N2"><number:boolean/></number:boolean-style>
  <number:percentage-style style:name="N3"><number:number number:decimal-places="1"/><number:text>%</number:text></number:percentage-style>
  <number:time-style style:name="N4"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
  <number:time-style style:name="N5" number:truncate-on-overflow="false"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
  <style:style style:name="share" style:family="table-cell" style:data-style-name="N3"/>
  <style:style style:name="clock" style:family="table-cell" style:data-style-name="N4"/>
  <style:style style:name="duration" style:family="table-cell" style:data-style-name="N5"/>
  <style:style style:name="truth" style:family="table-cell" style:data-style-name="N2"/>
  <style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>
 </office:automatic-styles>
 <office:body><office:spreadsheet><table:table table:name="数据">${rows}</table:table></office:spreadsheet></office:body>
</office:document>`;
}
