//! The names of the kinds of files.

use kakehashi_core::language::Bilingual;

use crate::report::FileKind;

/// What people call a kind of file.
pub(crate) fn kind_name(kind: FileKind) -> Bilingual {
    match kind {
        FileKind::Cprt => {
            Bilingual::new("NICE Framework, CPRT export of NIST", "NICEフレームワーク（NISTのCPRT形式）")
        }
        FileKind::NiceWorkbook => {
            Bilingual::new("NICE Framework, workbook of NIST", "NICEフレームワーク（NISTのExcelブック）")
        }
        FileKind::EcsfFlat => Bilingual::new("ECSF, export of ENISA", "ECSF（ENISAの書き出し形式）"),
        FileKind::EcsfTagged => Bilingual::new("ECSF, working form of ENISA", "ECSF（ENISAの作業用形式）"),
        FileKind::CsvTable => Bilingual::new("table (CSV)", "表（CSV）"),
        FileKind::XlsxTable => Bilingual::new("table (XLSX)", "表（XLSX）"),
        FileKind::Pack => Bilingual::new("Kakehashi pack", "Kakehashiのパック"),
    }
}
