//! A register as a table: CSV or a spreadsheet, from the same lines.

use std::fs::File;
use std::io::{self, Seek};

use rust_xlsxwriter::Workbook;
use serde::Serialize;
use serde_json::Value;

use super::{Format, Sink, broken_off};
use crate::platform::error::{Error, Result};

/// A table that is being written, line by line.
pub struct Table<'s>(Form<'s>);

enum Form<'s> {
    Csv(Box<csv::Writer<&'s mut Sink>>),
    Sheet { sink: &'s mut Sink, workbook: Box<Workbook>, row: u32 },
}

impl<'s> Table<'s> {
    /// Begins a table of lines like `line`, whose field names are its header.
    ///
    /// # Errors
    /// When nobody reads on, or `format` is no table.
    pub fn begin<L: Serialize>(format: Format, sink: &'s mut Sink, line: &L) -> Result<Self> {
        let mut table = Self(match format {
            Format::Csv => Form::Csv(Box::new(csv::Writer::from_writer(sink))),
            Format::Xlsx => {
                let mut workbook = Box::new(Workbook::new());
                let sheet = workbook.add_worksheet_with_constant_memory().map_err(broken_off)?;
                sheet.set_freeze_panes(1, 0).map_err(broken_off)?;
                Form::Sheet { sink, workbook, row: 0 }
            }
            Format::Json | Format::GeoJson => return Err(Error::Internal(format!("{format:?} is no table"))),
        });
        let header = fields(line)?.into_iter().map(|(name, _)| Value::String(name));
        table.add(header.collect())?;
        Ok(table)
    }

    /// Adds a line.
    ///
    /// # Errors
    /// When nobody reads on.
    pub fn write<L: Serialize>(&mut self, line: &L) -> Result<()> {
        self.add(fields(line)?.into_iter().map(|(_, value)| value).collect())
    }

    /// Ends the table.
    ///
    /// # Errors
    /// When nobody reads on.
    pub fn end(self) -> Result<()> {
        match self.0 {
            Form::Csv(mut writer) => writer.flush().map_err(broken_off),
            Form::Sheet { sink, mut workbook, .. } => {
                let mut file: File = tempfile::tempfile().map_err(broken_off)?;
                workbook.save_to_writer(&mut file).map_err(broken_off)?;
                file.rewind().map_err(broken_off)?;
                io::copy(&mut file, sink).map(|_| ()).map_err(broken_off)
            }
        }
    }

    fn add(&mut self, cells: Vec<Value>) -> Result<()> {
        match &mut self.0 {
            Form::Csv(writer) => writer.write_record(cells.into_iter().map(text_of)).map_err(broken_off),
            Form::Sheet { workbook, row, .. } => {
                let sheet = workbook.worksheet_from_index(0).map_err(broken_off)?;
                for (column, cell) in (0..).zip(cells) {
                    match cell.as_f64() {
                        Some(number) => sheet.write_number(*row, column, number),
                        None => sheet.write_string(*row, column, text_of(cell)),
                    }
                    .map_err(broken_off)?;
                }
                *row += 1;
                Ok(())
            }
        }
    }
}

fn fields<L: Serialize>(line: &L) -> Result<serde_json::Map<String, Value>> {
    match serde_json::to_value(line)? {
        Value::Object(fields) => Ok(fields),
        _ => Err(Error::Internal("a line of a table is an object".into())),
    }
}

fn text_of(cell: Value) -> String {
    match cell {
        Value::Null => String::new(),
        Value::String(text) => plain_cell(text),
        other => other.to_string(),
    }
}

/// Text for a cell that no spreadsheet takes for a formula.
fn plain_cell(text: String) -> String {
    let mut plain = String::with_capacity(text.len() + 1);
    // A spreadsheet may split at another separator than ours, and then finds a cell in the middle of this one (OWASP, CSV injection).
    let mut begins = true;
    for letter in text.chars() {
        if begins && matches!(letter, '=' | '+' | '-' | '@' | '\t' | '\r') {
            plain.push('\'');
        }
        begins = matches!(letter, ';' | ',' | '|' | '\t' | '\r' | '\n');
        plain.push(letter);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_formula() {
        assert_eq!(plain_cell("=1+1".into()), "'=1+1");
        assert_eq!(plain_cell("Spoorzone".into()), "Spoorzone");
        assert_eq!(plain_cell("x;=1+1;y".into()), "x;'=1+1;y");
        assert_eq!(plain_cell("Kade, noord - zuid".into()), "Kade, noord - zuid");
    }
}
